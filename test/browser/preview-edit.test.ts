import { describe, expect, it } from 'vitest';
import { editedDocument, previewFindings } from './support/preview.ts';
import { faultless, sharedPreview } from './support/shared-preview.ts';

const patience = { timeout: 30_000 };
const theWindow = 'Délai pour demander un remboursement';
const schemaLine = '"id": "abonnements-smarters-pro",';

describe('editing a policy in the preview', () => {
  const preview = sharedPreview(({ open }) => open());

  const now = () => preview.tab;
  const amount = () => now().getByRole('textbox', { name: theWindow, exact: true });
  const editor = () => now().getByRole('textbox', { name: 'Document JSON du brouillon' });
  const issues = () => now().locator('.issues li');
  const openDocument = async () => {
    await now().getByRole('tab', { name: 'Document (JSON)' }).click();
    await editor().waitFor();
  };
  const kept = () => now().getByText('Brouillon gardé sur cet appareil.').waitFor();

  it('has one history: the editor undoes what was changed elsewhere', async () => {
    const { tab } = preview;
    await amount().fill('96');
    await openDocument();
    await editor().focus();
    await tab.keyboard.press('ControlOrMeta+z');
    await tab.getByText('identique à la version en ligne').first().waitFor();
    await tab.getByRole('tab', { name: 'Réglages' }).click();
    expect(await amount().inputValue()).toBe('72');
  });

  it('undoes and redoes by the keyboard outside of text fields', async () => {
    const { tab } = preview;
    await amount().fill('96');
    await tab.getByRole('tab', { name: 'Réglages' }).focus();
    await tab.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => amount().inputValue()).toBe('72');
    await tab.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(() => amount().inputValue()).toBe('96');
  });

  it('changes a setting by the keyboard alone, and keeps it across a reload', async () => {
    const { tab } = preview;
    await tab.getByRole('tab', { name: 'Réglages' }).focus();
    await tab.keyboard.press('Tab');
    await expect.poll(() => amount().evaluate((field) => field.matches(':focus'))).toBe(true);
    await tab.keyboard.press('ControlOrMeta+a');
    await tab.keyboard.type('48');
    await kept();
    await tab.reload();
    await expect.poll(() => amount().inputValue(), patience).toBe('48');
    expect(preview.faults).toEqual(faultless);
  });

  it('shows in one tab of the browser what another one has changed', async () => {
    const { tab } = preview;
    await amount().fill('96');
    await kept();
    const other = await tab.context().newPage();
    await other.goto(tab.url());
    const theirs = other.getByRole('textbox', { name: theWindow, exact: true });
    await expect.poll(() => theirs.inputValue(), patience).toBe('96');
    await theirs.fill('24');
    await tab.getByText('modifié dans un autre onglet').waitFor();
    expect(await amount().inputValue()).toBe('96');
    await tab.getByRole('button', { name: 'Reprendre celui de l’autre onglet' }).click();
    await expect.poll(() => amount().inputValue()).toBe('24');
    await other.close();
  });

  it('keeps a document that is no JSON across a reload, to be mended', async () => {
    const { tab } = preview;
    await openDocument();
    await editor().focus();
    await tab.keyboard.press('ControlOrMeta+Home');
    await tab.keyboard.press('Delete');
    await issues().first().waitFor();
    await tab.reload();
    await tab.getByRole('button', { name: 'Voir l’erreur' }).click(patience);
    await issues().first().waitFor();
    await editor().focus();
    await tab.keyboard.press('ControlOrMeta+Home');
    await tab.keyboard.type('{');
    await tab.keyboard.press('Delete');
    await expect.poll(() => issues().count(), patience).toBe(0);
    expect(preview.faults).toEqual(faultless);
  });

  it('lets the keyboard leave the editor', async () => {
    const { tab } = preview;
    await openDocument();
    await editor().focus();
    await tab.keyboard.press('Tab');
    expect(await editor().evaluate((field) => field.matches(':focus'))).toBe(false);
  });

  it('loses nothing of what is typed fast', async () => {
    const { tab } = preview;
    await openDocument();
    await editor().focus();
    await tab.keyboard.press('ControlOrMeta+Home');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('End');
    const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(3);
    await tab.keyboard.type(` ${letters}`);
    await issues().first().waitFor();
    expect(await editor().textContent()).toContain(` ${letters}`);
  });

  it('tells every mistake of a document with line and column, and goes there', async () => {
    const draft = editedDocument(schemaLine, `${schemaLine}\n  "extra": 1,`);
    const tab = await preview.open({ draft });
    await openDocument();
    const line = draft.slice(0, draft.indexOf('"extra"')).split('\n').length;
    await issues().getByText(`Ligne ${line}, colonne`).first().waitFor();
    await tab.getByRole('button', { name: 'Y aller' }).first().click();
    expect(await editor().evaluate((field) => field.matches(':focus'))).toBe(true);
    await tab.keyboard.press('End');
    await tab.keyboard.press('Shift+Home');
    await tab.keyboard.press('Backspace');
    await expect.poll(() => issues().count(), patience).toBe(0);
  });

  it('completes keys by the schema, and tells what they are', async () => {
    const tab = await preview.open({ draft: editedDocument('"contactUrl":', '"cont"') });
    await openDocument();
    await tab.getByLabel('Chercher', { exact: true }).fill('"cont"');
    await tab.keyboard.press('Enter');
    await editor().focus();
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('ArrowLeft');
    await tab.keyboard.press('ControlOrMeta+Space');
    await tab.getByRole('option', { name: /contactUrl/ }).waitFor();
    await tab.keyboard.press('Escape');
    await tab.getByText('"timeZone"').first().hover();
    await tab.getByText('The IANA name of the time zone').waitFor();
    expect(preview.faults).toEqual(faultless);
  });

  describe('has no finding of axe and no sideways scroll', () => {
    const looks = [
      { width: 1280, colorScheme: 'light' },
      { width: 768, colorScheme: 'dark' },
      { width: 360, colorScheme: 'light' },
    ] as const;

    async function expectNoFinding() {
      for (const { width, colorScheme } of looks) {
        await now().setViewportSize({ width, height: 900 });
        await now().emulateMedia({ colorScheme });
        expect(await previewFindings(preview.visit), `${width} px`).toEqual([]);
        const overflow = await now().evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${width} px`).toBe(0);
      }
    }

    it('in the settings', async () => {
      const tab = await preview.open();
      await tab.getByRole('radio', { name: 'comme une panne' }).check();
      await amount().fill('trois');
      await expectNoFinding();
    });

    it('in the texts', async () => {
      const { tab } = preview;
      await tab.getByRole('tab', { name: 'Textes' }).click();
      await tab.getByLabel('Chercher un texte').fill('délai pour demander');
      await tab.getByRole('textbox', { name: /Anglais.*submissionWindow/ }).fill('');
      await tab.getByRole('textbox', { name: /Français.*submissionWindow/ }).fill('Délai {foo}');
      await tab.getByText('{foo} n’existe pas').waitFor();
      await expectNoFinding();
    });

    it('in the document', async () => {
      await openDocument();
      await issues().first().waitFor();
      await expectNoFinding();
    });
  });
});
