import type { Locator, Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editedDocument, giveHours, previewFindings } from './support/preview.ts';
import { sharedPreview } from './support/shared-preview.ts';

describe('the groups of customers whom a draft treats otherwise', () => {
  let panel: Locator;

  const preview = sharedPreview(({ open }) => open().then(show));

  function show(tab: Tab) {
    panel = tab.getByRole('tabpanel', { name: /Qui est concerné/ });
  }

  it('are none while nothing is changed', async () => {
    await panel.getByText(/^Aucun client n’est concerné/).waitFor();
    expect(await panel.getByRole('article').count()).toBe(0);
  });

  it('are read, seen, kept as an example and printed without a word of explanation', async () => {
    const { tab } = preview;
    await giveHours(preview.visit, 96);

    const group = panel.getByRole('article', {
      name: 'Remboursement partiel possible → Remboursement intégral',
    });
    await group
      .getByText(/plus de 72.heures.*au plus 96.heures/)
      .first()
      .waitFor();
    await group.getByText(/^S06 Les demandes effectuées après 72 heures/).waitFor();

    await group.getByRole('button', { name: 'Voir ce client' }).click();
    const seen = tab.getByRole('tabpanel', { name: 'Vue du client' });
    await seen
      .locator('.verdict-line.differs')
      .getByText(/Remboursement intégral/)
      .waitFor();

    await tab.getByRole('tab', { name: /Qui est concerné/ }).click();
    await group.getByRole('button', { name: /Ajouter aux clients types/ }).click();
    await tab.getByRole('tab', { name: /Clients types/ }).click();
    await tab.getByText(/^19 clients types/).waitFor();

    await tab.getByRole('tab', { name: 'Transmettre' }).click();
    await tab.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await tab.getByRole('button', { name: /Imprimer/ }).click();
    await tab.locator('html[data-printed]').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'have nothing that axe finds fault with (%s)',
    async (colorScheme) => {
      const { tab } = preview;
      await tab.getByRole('tab', { name: /Qui est concerné/ }).click();
      await tab.setViewportSize({ width: 768, height: 1000 });
      await tab.emulateMedia({ colorScheme });
      await panel.getByRole('article').first().waitFor();
      for (const details of await panel.locator('details').all()) {
        const isOpen = await details.evaluate((one: HTMLDetailsElement) => one.open);
        if (!isOpen) await details.locator('summary').first().click();
      }
      expect(await panel.locator('details:not([open])').count()).toBe(0);
      expect(await previewFindings(preview.visit)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
    },
  );

  it('are none where only words change, which are listed', async () => {
    const draft = editedDocument('Contactez notre assistance.', 'Écrivez à l’assistance.');
    show(await preview.open({ draft }));
    await panel.getByText(/^Seuls des textes changent/).waitFor();
    await panel.getByText('Un texte change').click();
    expect(await panel.getByRole('deletion').allTextContents()).toEqual([
      'Contactez notre assistance.',
    ]);
  });
});
