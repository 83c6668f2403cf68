import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Visit } from './support/chromium.ts';
import { editedDocument, giveHours, previewFindings, visitPreview } from './support/preview.ts';
import { startTestServer, type TestServer } from './support/server.ts';

describe('the groups of customers whom a draft treats otherwise', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;
  let panel: Locator;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(options: Parameters<typeof visitPreview>[2] = {}) {
    current = await visitPreview(browser, server, options);
    panel = current.tab.getByRole('tabpanel', { name: /Qui est concerné/ });
  }

  it('are none while nothing is changed', async () => {
    await open();
    await panel.getByText(/^Aucun client n’est concerné/).waitFor();
    expect(await panel.getByRole('article').count()).toBe(0);
  });

  it('are read, seen, kept as an example and printed without a word of explanation', async () => {
    await open();
    const { tab } = current;
    await giveHours(current, 96);

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

  it('are none where only words change, which are listed', async () => {
    await open({ draft: editedDocument('Contactez notre assistance.', 'Écrivez à l’assistance.') });
    await panel.getByText(/^Seuls des textes changent/).waitFor();
    await panel.getByText('Un texte change').click();
    expect(await panel.getByRole('deletion').allTextContents()).toEqual([
      'Contactez notre assistance.',
    ]);
  });

  it.each(['light', 'dark'] as const)(
    'have nothing that axe finds fault with (%s)',
    async (scheme) => {
      await open({ colorScheme: scheme, viewport: { width: 768, height: 1000 } });
      await giveHours(current, 96);
      await panel.getByRole('article').first().waitFor();
      for (const details of await panel.locator('summary').all()) await details.click();
      expect(await previewFindings(current)).toEqual([]);
      expect(await current.tab.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
    },
  );
});
