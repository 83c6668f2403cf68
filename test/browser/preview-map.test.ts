import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Visit } from './support/chromium.ts';
import { giveHours, previewFindings, visitPreview } from './support/preview.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const failing = { console: [] as string[], page: [], violations: [] };

describe('the map of a policy', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;
  let panel: Locator;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
  });
  afterEach(() => current?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens the tab, with a draft that gives 96 hours. */
  async function open(options: Parameters<typeof visitPreview>[2] = {}) {
    current = await visitPreview(browser, server, options);
    await giveHours(current, 96);
    await current.tab.getByRole('tab', { name: 'Carte' }).click();
    panel = current.tab.getByRole('tabpanel', { name: 'Carte' });
    await panel.locator('tbody .changes').first().waitFor();
  }

  const texts = (of: Locator) =>
    of.evaluateAll((all) => all.map((one) => one.textContent?.replaceAll('\u00a0', ' ')));
  const row = (name: string) => panel.getByRole('row', { name: new RegExp(`^${name}`) });

  it('is cut at the windows of both versions, and frames what changes', async () => {
    await open();
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
    expect(current.faults).toEqual(failing);
  });

  it('leads from a cell to its customer, by the keyboard', async () => {
    await open();
    await row('Autre raison').locator('.changes').focus();
    await current.tab.keyboard.press('Enter');
    const see = current.tab.getByRole('tabpanel', { name: 'Vue du client' });
    await see.getByText('Les deux versions décident autrement').waitFor();
    expect(
      await current.tab
        .getByRole('tab', { name: 'Vue du client' })
        .evaluate((tab) => tab.matches(':focus')),
    ).toBe(true);
  });

  it('takes other edges, other answers, and shows what is to be done', async () => {
    await open();
    await panel.getByLabel('Montrer').selectOption('status');
    await panel.getByText('Aucune case ne change.').waitFor();
    const rows = panel.getByLabel('En lignes', { exact: true });
    await rows.selectOption('since supportContactedAt');
    await panel.getByRole('rowheader', { name: 'moins de 48 h' }).waitFor();
    await panel.getByRole('rowheader', { name: '48 h et plus' }).waitFor();
    await panel.getByText('Les autres réponses du client').click();
    await panel.getByLabel('Problème résolu').selectOption('Oui');
    // Help that came in time leaves nothing to wait for.
    await row('quelle que soit la valeur').getByText('Prêt').first().waitFor();
  });

  it('has no barrier that axe knows, and scrolls in a box of its own', async () => {
    await open({ viewport: { width: 768, height: 1024 } });
    await panel.getByText('Les autres réponses du client').click();
    expect(await previewFindings(current)).toEqual([]);
    await current.tab.emulateMedia({ colorScheme: 'dark' });
    expect(await previewFindings(current)).toEqual([]);
    await current.tab.setViewportSize({ width: 400, height: 800 });
    const overflow = () => document.documentElement.scrollWidth - innerWidth;
    expect(await current.tab.evaluate(overflow)).toBe(0);
  });
});
