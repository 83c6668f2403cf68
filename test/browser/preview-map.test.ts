import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoBarrier } from './support/expect-no-barrier.ts';
import { giveHours } from './support/preview.ts';
import { faultless, sharedPreview } from './support/shared-preview.ts';

describe('the map of a policy', () => {
  let panel: Locator;

  /** On the tab, with a draft that gives 96 hours. */
  const preview = sharedPreview(async ({ open }) => {
    const tab = await open();
    await giveHours(preview.visit, 96);
    await tab.getByRole('tab', { name: 'Carte' }).click();
    panel = tab.getByRole('tabpanel', { name: 'Carte' });
    await panel.locator('tbody .changes').first().waitFor();
  });

  const texts = (of: Locator) =>
    of.evaluateAll((all) => all.map((one) => one.textContent?.replaceAll('\u00a0', ' ')));
  const row = (name: string) => panel.getByRole('row', { name: new RegExp(`^${name}`) });

  it('is cut at the windows of both versions, and frames what changes', async () => {
    expect(await texts(panel.locator('thead tr:last-child th'))).toEqual([
      'jusqu’à 72 h',
      'plus de 72 h, jusqu’à 96 h',
      'plus de 96 h',
      'Je ne sais pas',
    ]);
    // S04 to S06: in the window the full refund, beyond it a part.
    const cells = (await texts(row('Autre raison').getByRole('cell'))) as string[];
    expect(cells.map((text) => text.match(/Remboursement \S+/g))).toEqual([
      ['Remboursement intégral'],
      ['Remboursement partiel', 'Remboursement intégral'],
      ['Remboursement partiel'],
      ['Remboursement intégral'],
    ]);
    const framed = panel.locator('tbody .changes');
    expect(await framed.count()).toBe(3);
    await panel.getByText('3 cases sur 36 changent').waitFor();
    expect(preview.faults).toEqual(faultless);
  });

  it('has no barrier that axe knows, and scrolls in a box of its own', async () => {
    await panel.getByText('Les autres réponses du client').click();
    await expectNoBarrier(preview);
  });

  it('leads from a cell to its customer, by the keyboard', async () => {
    const { tab } = preview;
    await row('Autre raison').locator('.changes').focus();
    await tab.keyboard.press('Enter');
    const see = tab.getByRole('tabpanel', { name: 'Vue du client' });
    await see.getByText('Les deux versions décident autrement').waitFor();
    expect(
      await tab
        .getByRole('tab', { name: 'Vue du client' })
        .evaluate((tab) => tab.matches(':focus')),
    ).toBe(true);
  });

  it('takes other edges, other answers, and shows what is to be done', async () => {
    await preview.tab.getByRole('tab', { name: 'Carte' }).click();
    await panel.getByLabel('Montrer').selectOption('status');
    await panel.getByText('Aucune case ne change.').waitFor();
    const rows = panel.getByLabel('En lignes', { exact: true });
    await rows.selectOption('since supportContactedAt');
    await panel.getByRole('rowheader', { name: 'moins de 48 h' }).waitFor();
    await panel.getByRole('rowheader', { name: '48 h et plus' }).waitFor();
    await panel.getByLabel('Problème résolu').selectOption('Oui');
    // Help that came in time leaves nothing to wait for.
    await row('quelle que soit la valeur').getByText('Prêt').first().waitFor();
  });
});
