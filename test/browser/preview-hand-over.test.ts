import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Visit } from './support/chromium.ts';
import { editedDocument, giveHours, previewFindings, visitPreview } from './support/preview.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const healthy = { console: [], page: [], violations: [] };
const patience = { timeout: 30_000 };

describe('handing a draft over', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;
  let link: string;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    current = await visitPreview(browser, server, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await giveHours(current, 96);
    await handOver();
    await current.tab.getByRole('button', { name: 'Copier le lien' }).click();
    await current.tab.getByText('Lien copié.').waitFor();
    link = await current.tab.evaluate(() => navigator.clipboard.readText());
    await current.close();
  });
  afterEach(() => current?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const handOver = () => current.tab.getByRole('tab', { name: 'Transmettre' }).click();
  const hours = () =>
    current.tab
      .getByRole('region', { name: 'Délai pour demander un remboursement' })
      .getByRole('textbox')
      .inputValue();
  const visit = (options: Parameters<typeof visitPreview>[2] = {}) =>
    visitPreview(browser, server, options).then((made) => {
      current = made;
      return made.tab;
    });

  it('opens the draft of a link, keeps it, and takes the link out of the address', async () => {
    const tab = await visit({ hash: new URL(link).hash });
    await expect.poll(hours).toBe('96');
    await expect.poll(() => new URL(tab.url()).hash).toBe('');
    await tab.reload();
    await expect.poll(hours, patience).toBe('96');
    expect(current.faults).toEqual(healthy);
  });

  it('offers both where the device had kept another draft', async () => {
    const draft = editedDocument('"PT72H"', '"PT24H"');
    const tab = await visit({ hash: new URL(link).hash, draft });
    await tab.getByText('Voici le brouillon du lien').waitFor();
    expect(await hours()).toBe('96');
    await tab.getByRole('button', { name: 'Reprendre celui de cet appareil' }).click();
    await expect.poll(hours).toBe('24');
  });

  it('follows a link that is pasted into the address of the open page', async () => {
    const tab = await visit();
    await tab.evaluate((hash) => {
      location.hash = hash;
    }, new URL(link).hash);
    await expect.poll(hours, patience).toBe('96');
  });

  it('says of a cut link that it is one, and leaves the draft in place', async () => {
    const draft = editedDocument('"PT72H"', '"PT24H"');
    const tab = await visit({ hash: new URL(link).hash.slice(0, -8), draft });
    await tab.getByText('Ce lien est incomplet ou abîmé').waitFor();
    expect(await hours()).toBe('24');
  });

  it('downloads the document by its id and version', async () => {
    const draft = editedDocument('"PT72H"', '"PT24H"');
    const tab = await visit({ draft });
    await handOver();
    await tab.getByRole('textbox', { name: 'Version' }).fill('2027/01');
    const [file] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Télécharger le fichier JSON' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('abonnements-smarters-pro-2027-01.json');
    const found = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(found).toEqual({ ...JSON.parse(draft), version: '2027/01' });
  });

  it('takes a file in, says what is wrong, and opens it to be mended', async () => {
    const tab = await visit();
    await handOver();
    const text = editedDocument('"lateRequests": {', '"lateRequests": { "surprise": 1,');
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await tab.getByLabel('Choisir un fichier').setInputFiles(file);
    await tab.getByText('/settings/lateRequests/surprise').waitFor();
    await tab.getByRole('button', { name: 'Ouvrir quand même pour corriger' }).click();
    const editor = tab.getByRole('textbox', { name: 'Document JSON du brouillon' });
    await expect
      .poll(() => editor.evaluate((field) => field.matches(':focus')), patience)
      .toBe(true);
    await tab.getByText('"surprise"', { exact: true }).first().waitFor();
  });

  it('prints the report alone', async () => {
    const tab = await visit({ draft: editedDocument('"PT72H"', '"PT96H"') });
    await tab.evaluate(() => {
      Object.assign(window, { prints: 0, print: () => Object(window).prints++ });
      document.body.append('');
      document.body.append(document.createElement('aside'));
      (document.body.lastChild as Element).textContent = 'Autour';
    });
    await handOver();
    await tab.getByRole('button', { name: 'Imprimer le rapport' }).click(patience);
    expect(await tab.evaluate(() => Object(window).prints)).toBe(1);
    await tab.emulateMedia({ media: 'print' });
    const report = tab.getByRole('article', { name: 'Rapport de modification' });
    expect(await report.isVisible()).toBe(true);
    expect(
      await report.getByRole('row', { name: /remboursement.*72.heures.*96.heures/ }).count(),
    ).toBe(1);
    for (const other of ['Autour', 'Modifier', 'Copier le lien', 'Transmettre']) {
      const all = await tab.getByText(other, { exact: true }).all();
      expect(await Promise.all(all.map((one) => one.isVisible())), other).not.toContain(true);
    }
  });

  it('copies the report as text', async () => {
    const tab = await visit({
      draft: editedDocument('"PT72H"', '"PT96H"'),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await handOver();
    await tab.getByRole('button', { name: 'Copier comme texte' }).click(patience);
    await tab.getByText('Rapport copié.').waitFor();
    const text = await tab.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Rapport de modification');
    expect(text).toMatch(/72.heures\s+96.heures/);
  });

  it.each([
    { width: 1280, colorScheme: 'light' as const },
    { width: 768, colorScheme: 'dark' as const },
  ])('has no finding of axe at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const draft = editedDocument('"PT72H"', '"PT96H"');
    const hash = `${new URL(link).hash}x`;
    const tab = await visit({ draft, hash, viewport: { width, height: 900 }, colorScheme });
    await handOver();
    await tab.getByRole('article', { name: 'Rapport de modification' }).waitFor(patience);
    expect(await previewFindings(current)).toEqual([]);
  });
});
