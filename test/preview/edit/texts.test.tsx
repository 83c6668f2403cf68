import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TextsPanel } from '../../../src/preview/edit/texts/texts-panel.tsx';
import { fill, mountSection } from '../mount-section.tsx';
import { liveText } from '../workbench/on-a-device.ts';

const mount = (text?: string) => mountSection(<TextsPanel />, text ? { text } : {});
const french = /Français.*submissionWindow › libellé/;
const english = /Anglais.*submissionWindow › libellé/;
const field = (name: RegExp) =>
  screen.getByLabelText<HTMLTextAreaElement>(name, { selector: 'textarea' });
const search = () => screen.getByLabelText('Chercher un texte');

test('A text is found by a part of it, without accents and capitals', async () => {
  await mount();
  fill(search(), 'DELAI pour demander');
  expect(field(french).value).toBe('Délai pour demander un remboursement');
});

test('Every text of every part can be found', async () => {
  const { bench } = await mount();
  const { notice, rules } = bench.live.policy;
  for (const text of [notice?.text.fr, rules.at(-1)?.text?.fr]) {
    fill(search(), text?.slice(0, 40).replace(/[{[]/g, ' ') ?? '-');
    const found = [...document.querySelectorAll('textarea')];
    expect(found.map(({ value }) => value)).toContain(text);
  }
});

test('A text is changed in place, in each language', async () => {
  const { bench } = await mount();
  fill(search(), 'Délai pour demander');
  fill(field(french), 'Délai pour demander un remboursement !');
  fill(field(english), 'Time to ask for a refund now');
  const { label } = bench.draft.document?.settings.submissionWindow ?? {};
  expect(label?.fr).toBe('Délai pour demander un remboursement !');
  expect(label?.en).toBe('Time to ask for a refund now');
});

test('Other languages stand beside when they are asked for', async () => {
  const { person } = await mount();
  fill(search(), 'Délai pour demander');
  expect(screen.queryByLabelText(/Arabe/, { selector: 'textarea' })).toBeNull();
  await person.click(screen.getByLabelText('Arabe'));
  expect(screen.getAllByLabelText(/Arabe/, { selector: 'textarea' })).not.toEqual([]);
});

test('A translation that is taken away is marked as missing', async () => {
  const { bench } = await mount();
  fill(search(), 'Délai pour demander');
  fill(field(english), '');
  expect(screen.getByText(/Traduction manquante/)).toBeTruthy();
  expect(bench.draft.document?.settings.submissionWindow?.label).not.toHaveProperty('en');
});

test('Missing translations can be looked for', async () => {
  const { person } = await mount(liveText.replace(/\n\s*"en": "Time to ask for a refund",/, ''));
  await person.selectOptions(
    screen.getByLabelText('Afficher'),
    'Seulement les traductions manquantes',
  );
  expect(screen.getAllByLabelText(/Anglais/, { selector: 'textarea' })).toHaveLength(1);
  expect(field(english).value).toBe('');
});

test('The binding text is never emptied', async () => {
  const { bench } = await mount();
  fill(search(), 'Délai pour demander');
  fill(field(french), '');
  expect(field(french).getAttribute('aria-invalid')).toBe('true');
  expect(bench.unchanged).toBe(true);
});

test('An insertion that there is not is named', async () => {
  await mount();
  fill(search(), 'Délai pour demander');
  fill(field(french), 'Délai {fenetre}');
  expect(await screen.findByText(/\{fenetre\} n’existe pas/, {}, { timeout: 10_000 })).toBeTruthy();
});

test('An insertion that only the binding text has is named', async () => {
  const { bench } = await mount();
  fill(search(), 'Votre demande est dans le délai de');
  const [here] = screen.getAllByLabelText<HTMLTextAreaElement>(/Anglais/, { selector: 'textarea' });
  expect(here?.value).toContain('{submissionWindow}');
  fill(here as HTMLTextAreaElement, 'In time.');
  expect(screen.getByText(/contient \{submissionWindow\}, pas cette traduction/)).toBeTruthy();
  expect(bench.draft.issues).toEqual([]);
});

test('What has changed is marked, shows what is live, and goes back to it', async () => {
  const { bench, person } = await mount();
  fill(search(), 'Délai pour demander');
  fill(field(english), 'Time to ask!');
  expect(screen.getByText('Time to ask for a refund', { selector: 'q' })).toBeTruthy();
  await person.click(screen.getByText('Revenir au texte en ligne'));
  expect(bench.unchanged).toBe(true);
});

test('A text that is being changed stays, though it is no longer what was looked for', async () => {
  await mount(liveText.replace(/\n\s*"en": "Time to ask for a refund",/, ''));
  const only = screen.getByLabelText<HTMLSelectElement>('Afficher');
  only.value = 'missing';
  only.dispatchEvent(new Event('change', { bubbles: true }));
  fill(await screen.findByLabelText(english, { selector: 'textarea' }), 'T');
  expect(field(english).value).toBe('T');
});
