import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { EditSection } from '../../../src/preview/edit/section.tsx';
import { fill, mountSection } from '../mount-section.tsx';
import { liveText } from '../workbench/on-a-device.ts';

const mount = (text?: string) => mountSection(<EditSection />, text ? { text } : {});
const card = (name: string) =>
  within(screen.getByText(name, { selector: 'h3' }).parentElement as HTMLElement);
const amount = (name: string) =>
  screen.getByLabelText<HTMLInputElement>(name, { selector: 'input' });
const settingOf = (bench: Awaited<ReturnType<typeof mount>>['bench'], name: string) =>
  bench.draft.document?.settings[name]?.value;

const theWindow = 'Délai pour demander un remboursement';

test('A duration is a number and a unit', async () => {
  const { bench, person } = await mount();
  expect(amount(theWindow).value).toBe('72');
  fill(amount(theWindow), '96');
  expect(settingOf(bench, 'submissionWindow')).toBe('PT96H');
  await person.selectOptions(card(theWindow).getByLabelText('Unité'), 'jours');
  expect(settingOf(bench, 'submissionWindow')).toBe('P96D');
});

test('A setting quotes the sentences that it settles', async () => {
  const { bench } = await mount();
  const [, second] = bench.live.policy.settings.lateRequests?.sentences ?? [];
  const sentence = bench.live.policy.source.sentences.find(({ id }) => id === second);
  expect(
    card('Demandes hors délai').getByText(sentence?.text ?? '-', { exact: false }),
  ).toBeTruthy();
});

test('A reading is chosen among its choices', async () => {
  const { bench, person } = await mount();
  await person.click(
    card('Maintenance plus longue que le seuil').getByLabelText('comme une panne'),
  );
  expect(settingOf(bench, 'maintenanceOver48h')).toBe('outage');
});

test('A wrong entry stays, says what is wrong, and leaves the draft in place', async () => {
  const { bench } = await mount();
  fill(amount(theWindow), 'trois');
  expect(amount(theWindow).value).toBe('trois');
  expect(amount(theWindow).getAttribute('aria-invalid')).toBe('true');
  const about = amount(theWindow).getAttribute('aria-describedby')?.split(' ') ?? [];
  const told = about.map((id) => document.getElementById(id)?.textContent).join(' ');
  expect(told).toContain('nombre entier');
  expect(bench.draft.text).toBe(liveText);
});

test('Business days are whole', async () => {
  const { bench } = await mount();
  fill(amount('Jours ouvrés, au plus tôt'), '20,5');
  expect(amount('Jours ouvrés, au plus tôt').getAttribute('aria-invalid')).toBe('true');
  expect(bench.unchanged).toBe(true);
});

test('A changed setting tells what is live, and goes back to it', async () => {
  const { bench, person } = await mount();
  fill(amount(theWindow), '720');
  expect(card(theWindow).getByText(/En ligne.*72.heures/)).toBeTruthy();
  await person.click(card(theWindow).getByText(/Revenir à.*72.heures/));
  expect(bench.unchanged).toBe(true);
  expect(amount(theWindow).value).toBe('72');
});

test('Undoing shows in the field, even after a wrong entry', async () => {
  const { bench } = await mount();
  fill(amount(theWindow), '720');
  fill(amount(theWindow), 'x');
  bench.undo();
  await expect.poll(() => amount(theWindow).value).toBe('72');
});

test('A duration of several units is written as the document writes it', async () => {
  const { bench } = await mount(liveText.replace('"PT72H"', '"P1DT12H"'));
  fill(amount(theWindow), 'P2DT6H');
  expect(settingOf(bench, 'submissionWindow')).toBe('P2DT6H');
});

test('While the document is no JSON, the settings say where to mend it', async () => {
  const { bench, person } = await mount();
  bench.write('{');
  await person.click(await screen.findByText('Voir l’erreur'));
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Document (JSON)');
});
