import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editedDocument, giveHours, previewFindings } from './support/preview.ts';
import { faultless, sharedPreview } from './support/shared-preview.ts';

const patience = { timeout: 30_000 };

describe('handing a draft over', () => {
  let link: string;

  /** On the tab, with a draft that gives 96 hours, and a link of it. */
  const preview = sharedPreview(async ({ open }) => {
    const tab = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await giveHours(preview.visit, 96);
    await handOver();
    await tab.getByRole('button', { name: 'Copier le lien' }).click();
    await tab.getByText('Lien copié.').waitFor();
    link = await tab.evaluate(() => navigator.clipboard.readText());
  });

  const handOver = () => preview.tab.getByRole('tab', { name: 'Transmettre' }).click();
  const hours = () =>
    preview.tab
      .getByRole('region', { name: 'Délai pour demander un remboursement' })
      .getByRole('textbox')
      .inputValue();

  it('copies the report as text', async () => {
    const { tab } = preview;
    await tab.getByRole('button', { name: 'Copier comme texte' }).click(patience);
    await tab.getByText('Rapport copié.').waitFor();
    const text = await tab.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Rapport de modification');
    expect(text).toMatch(/72.heures\s+96.heures/);
  });

  it('prints the report alone', async () => {
    const { tab } = preview;
    await tab.evaluate(() => {
      Object.assign(window, { prints: 0, print: () => Object(window).prints++ });
      document.body.append('');
      document.body.append(document.createElement('aside'));
      (document.body.lastChild as Element).textContent = 'Autour';
    });
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
    await tab.emulateMedia({ media: 'screen' });
  });

  it.each([
    { width: 1280, colorScheme: 'light' as const },
    { width: 768, colorScheme: 'dark' as const },
  ])('has no finding of axe at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const { tab } = preview;
    await tab.setViewportSize({ width, height: 900 });
    await tab.emulateMedia({ colorScheme });
    // A link that is cut, so that what is said of it is looked at, too.
    await tab.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `${new URL(link).hash}x`,
    );
    await tab.getByText('Ce lien est incomplet ou abîmé').waitFor();
    await tab.getByRole('article', { name: 'Rapport de modification' }).waitFor(patience);
    expect(await previewFindings(preview.visit)).toEqual([]);
  });

  it('downloads the document by its id and version', async () => {
    const draft = editedDocument('"PT72H"', '"PT24H"');
    const tab = await preview.open({ draft });
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
    const { tab } = preview;
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

  it('opens the draft of a link, keeps it, and takes the link out of the address', async () => {
    const tab = await preview.open({ hash: new URL(link).hash });
    await expect.poll(hours).toBe('96');
    await expect.poll(() => new URL(tab.url()).hash).toBe('');
    await tab.reload();
    await expect.poll(hours, patience).toBe('96');
    expect(preview.faults).toEqual(faultless);
  });

  it('offers both where the device had kept another draft', async () => {
    const draft = editedDocument('"PT72H"', '"PT24H"');
    const tab = await preview.open({ hash: new URL(link).hash, draft });
    await tab.getByText('Voici le brouillon du lien').waitFor();
    expect(await hours()).toBe('96');
    await tab.getByRole('button', { name: 'Reprendre celui de cet appareil' }).click();
    await expect.poll(hours).toBe('24');
  });

  it('follows a link that is pasted into the address of the open page', async () => {
    const tab = await preview.open();
    await tab.evaluate((hash) => {
      location.hash = hash;
    }, new URL(link).hash);
    await expect.poll(hours, patience).toBe('96');
  });

  it('says of a cut link that it is one, and leaves the draft in place', async () => {
    const draft = editedDocument('"PT72H"', '"PT24H"');
    const tab = await preview.open({ hash: new URL(link).hash.slice(0, -8), draft });
    await tab.getByText('Ce lien est incomplet ou abîmé').waitFor();
    expect(await hours()).toBe('24');
  });
});
