import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { PolicyComparison, PolicyFinding } from '../../../src/policy/index.ts';
import { HandOverSection } from '../../../src/preview/hand-over/section.tsx';
import { mountSection } from '../mount-section.tsx';

const side = { rule: null, status: null, bestCase: null, certainty: null };
const comparison: PolicyComparison = {
  regions: [
    {
      id: 'late',
      differences: ['verdict'],
      before: {
        ...side,
        verdict: 'partial-possible',
        name: 'Remboursement partiel possible',
        reason: 'Après ce délai, un remboursement partiel reste possible.',
        sentences: ['S06'],
      },
      after: {
        ...side,
        verdict: 'full',
        name: 'Remboursement intégral',
        reason: 'La demande est dans le délai.',
        sentences: ['S04'],
      },
      text: 'Demandes envoyées entre 72 h et 96 h après l’achat',
      change: 'Remboursement partiel possible → Remboursement intégral',
      conditions: [],
      who: { all: ['Demandes envoyées entre 72 h et 96 h après l’achat'], any: [] },
      where: [],
      impossible: false,
      witness: { now: '2026-01-13T09:00:00+01:00', answers: {} },
      scenarios: ['H01'],
    },
  ],
  texts: [],
  warning: null,
};
const mount = (effects = {}) =>
  mountSection(<HandOverSection />, { effects: { comparison, ...effects } });
const report = () =>
  within(screen.getByText('Rapport de modification').closest('article') as HTMLElement);

test('The report says for whom what changes, by whose sentence', async () => {
  const { bench } = await mount();
  const sentence = (id: string) =>
    bench.live.policy.source.sentences.find((one) => one.id === id)?.text ?? '-';
  expect(report().getByText('1 groupe de clients', { exact: false })).toBeTruthy();
  for (const text of [
    'Demandes envoyées entre 72 h et 96 h après l’achat',
    'Remboursement partiel possible → Remboursement intégral',
    sentence('S06'),
    sentence('S04'),
  ]) {
    expect(report().getByText(text, { exact: false }), text).toBeTruthy();
  }
});

test('The report shows settings and texts before and after', async () => {
  const { bench } = await mount();
  bench.edit(['settings', 'submissionWindow', 'value'], 'PT96H');
  bench.edit(['notice', 'text', 'en'], 'Another notice.');
  const row = (await report().findByText(/96.heures/)).closest('tr');
  expect(row?.textContent).toMatch(/Délai pour demander.*72.heures.*96.heures/);
  const before = bench.live.policy.notice?.text.en ?? '-';
  expect(report().getByText(before, { selector: 'del' })).toBeTruthy();
  expect(report().getByText('Another notice.', { selector: 'ins' })).toBeTruthy();
});

test('The report names the sample customers for whom a date changes', async () => {
  const { bench } = await mount();
  const [first] = bench.live.policy.scenarios;
  bench.edit(['settings', 'submissionWindow', 'value'], 'PT96H');
  const name = new RegExp(first?.title ?? '-');
  expect(await report().findByText(name, { selector: 'h5' })).toBeTruthy();
});

test('The report tells what the check finds', async () => {
  const findings: PolicyFinding[] = [
    {
      kind: 'failing-scenario',
      severity: 'error',
      path: '/scenarios/0/expected/verdict',
      message: 'the scenario "H01" fails',
      code: 'failing-scenario',
      values: { scenario: 'H01', part: 'verdict', wanted: '"full"', found: '"waiting"' },
    },
    {
      kind: 'unused',
      severity: 'warning',
      path: '/values/a',
      message: 'nothing uses the value "a"',
      code: 'unused-part',
      values: { part: 'values', id: 'a' },
    },
    {
      kind: 'overlap',
      severity: 'note',
      path: '/rules/3',
      message: 'keep "one" before "two"',
      code: 'exception',
      values: { first: 'one', second: 'two' },
    },
  ];
  await mount({ findings });
  expect(report().getByText(/1 erreur, 1 avertissement/)).toBeTruthy();
  expect(report().getByText(/Un client type n’obtient plus.*H01/)).toBeTruthy();
  expect(report().getByText(/Rien n’emploie la valeur «\sa\s»/)).toBeTruthy();
  expect(report().getByText(/1 remarque/)).toBeTruthy();
});

test('What changes beyond settings and texts is named by its place', async () => {
  const { bench } = await mount();
  bench.edit(['verdicts', 'full', 'rank'], 9);
  expect(await report().findByText('verdicts › full › rank')).toBeTruthy();
});

test('A draft with mistakes is reported as it last was sound, and that is said', async () => {
  const { bench } = await mount();
  bench.edit(['settings', 'lateRequests', 'value'], 'nonsense');
  expect(await screen.findByText(/dernier brouillon valable/)).toBeTruthy();
  expect(report().queryByText('nonsense')).toBeNull();
});

test('The report is printed once the comparison is of this draft', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { person } = await mount();
  await person.click(screen.getByText('Imprimer le rapport'));
  expect(print).toHaveBeenCalledOnce();
});

test('It is not printed while the comparison is of an older draft', async () => {
  await mount({ comparing: true, busy: true });
  const button = screen.getByText<HTMLButtonElement>('Imprimer le rapport');
  expect(button.disabled).toBe(true);
});

test('Lines stand to be signed', async () => {
  await mount();
  for (const name of ['Préparé par', 'Relu par', 'Approuvé par']) {
    expect(report().getByText(name, { selector: 'th' })).toBeTruthy();
  }
});
