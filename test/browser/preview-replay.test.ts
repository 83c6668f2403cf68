import { readFile } from 'node:fs/promises';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pastCases } from '../../scripts/bench/past-cases.ts';
import type { Visit } from './support/chromium.ts';
import { launchChromium } from './support/chromium.ts';
import { giveHours, previewFindings, visitPreview } from './support/preview.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const table = (text: string, name = 'cas.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** Three days and a half after the purchase: late today, in time with 96 hours. */
const cases = [
  'Dossier;Décidé le;Achat;Demande de remboursement;Motif;Cause établie;Début de la coupure;Contact avec l’assistance;Aide refusée;Problème résolu;Paiement',
  'A-1;15/01/2026 22:00;12/01/2026 10:00;Pas encore;unknown;sure;Cela va et vient;13/01/2026 09:00;Non;Non;Carte bancaire',
  'A-2;13/01/2026 10:00;12/01/2026 10:00;Pas encore;unknown;sure;Cela va et vient;12/01/2026 11:00;Non;Non;Carte bancaire',
  'A-3;31/02/2026 10:00;12/01/2026 10:00;Pas encore;unknown;sure;Cela va et vient;12/01/2026 11:00;Non;Non;Carte bancaire',
].join('\n');

describe('the replay of past cases', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;
  let panel: Locator;
  const asked: string[] = [];

  /** Opens the tab, by the keyboard, with a draft that gives 96 hours. */
  async function open(options: Parameters<typeof visitPreview>[2] = {}) {
    current = await visitPreview(browser, server, options);
    const { tab } = current;
    tab.on('request', (request) => asked.push(request.url()));
    await giveHours(current, 96);
    await tab.getByRole('tab', { name: /Qui est concerné/ }).focus();
    for (let press = 0; press < 4; press++) await tab.keyboard.press('ArrowRight');
    panel = tab.getByRole('tabpanel', { name: 'Cas passés' });
    await panel.waitFor();
  }

  const choose = (text: string, name?: string) =>
    panel.locator('input[type=file]').setInputFiles(table(text, name));

  async function replay() {
    await panel.getByRole('button', { name: /^Rejouer/ }).click();
    await panel.locator('.report').waitFor();
  }

  /** The texts of a table's cells, row by row. */
  function cellsOf(name: RegExp): Promise<string[][]> {
    return panel
      .getByRole('table', { name })
      .evaluate((table: HTMLTableElement) =>
        [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent)),
      );
  }

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    await open();
    await choose(cases);
    await replay();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('says how many change from what to what', async () => {
    expect(await panel.locator('.sum').textContent()).toMatch(/^1 décision change/);
    expect(await cellsOf(/passent d’une décision/)).toEqual([
      ['En ligne → Brouillon', 'Remboursement intégral', 'Total'],
      ['Remboursement intégral', '1', '1'],
      ['Remboursement partiel possible', '→ 1', '1'],
      ['Total', '2', '2'],
    ]);
    expect((await cellsOf(/Demandes qui changent/))[1]?.slice(0, 2)).toEqual(['2', 'A-1']);
  });

  it('lists every row that cannot be read, with its line', async () => {
    expect((await cellsOf(/Lignes à corriger/))[1]).toEqual([
      '4',
      '« Décidé le » : « 31/02/2026 10:00 » n’est pas une date.',
    ]);
  });

  it('gives the cases that change as a table to keep', async () => {
    const [download] = await Promise.all([
      current.tab.waitForEvent('download'),
      panel.getByRole('button', { name: /qui changent \(CSV\)/ }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toBe('\uFEFFLigne,Demande,En ligne,Brouillon,Groupe de clients');
    expect(lines[1]).toMatch(/^2,A-1,Remboursement partiel possible,Remboursement intégral,.*96.h/);
  });

  it('has nothing that axe finds fault with, light or dark', async () => {
    expect(await previewFindings(current)).toEqual([]);
    await current.tab.emulateMedia({ colorScheme: 'dark' });
    expect(await previewFindings(current)).toEqual([]);
  });

  it('sends nothing anywhere, and breaks no rule of a strict page', () => {
    // The workers, and what they load.
    expect(asked.filter((url) => !url.startsWith(`${server.origin}/dist/`))).toEqual([]);
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it('takes an answer for all cases where the file has no such column', async () => {
    await choose(cases.replace(/;Paiement$/m, '').replaceAll(';Carte bancaire', ''));
    await panel.getByLabel('Paiement').selectOption({ label: 'Carte bancaire' });
    await replay();
    expect(await panel.locator('.sum').textContent()).toMatch(/2 demandes rejouées/);
  });

  it('of many cases can be stopped', async () => {
    await choose([...pastCases(150_000)].join(''));
    await panel.getByRole('button', { name: /^Rejouer/ }).click();
    await panel.getByRole('button', { name: 'Arrêter' }).click();
    expect(await panel.getByRole('alert').textContent()).toMatch(/Arrêté/);
    expect(await panel.locator('.report').count()).toBe(0);
  });

  it('refuses a file that is none, and keeps the page as it was', async () => {
    await choose('[{"a":1},', 'cas.json');
    await expect.poll(() => panel.getByRole('alert').textContent()).toMatch(/ne peut pas être lu/);
  });
});
