import { describe, expect, it } from 'vitest';
import { type Columns, guessColumns } from '../../../src/preview/replay/columns.ts';
import { caseReader } from '../../../src/preview/replay/read-case.ts';
import { shipped } from '../shipped.ts';

const policy = shipped;

function answers(values: Record<string, unknown>, columns: Partial<Columns> = {}) {
  const headers = Object.keys(values);
  const guessed = guessColumns(policy, headers, '2026-01-15T12:00');
  return caseReader(policy, { ...guessed, ...columns })({ line: 2, values });
}

describe('a past case', () => {
  it('goes by the ids of facts, or by what they are called in any language', () => {
    const found = guessColumns(policy, ['purchasedAt', 'MOTIF', 'Helped', 'Hilfe abgelehnt'], 'x');
    expect(found.facts).toEqual({
      purchasedAt: { column: 'purchasedAt' },
      causes: { column: 'MOTIF' },
      helpRefused: { column: 'Hilfe abgelehnt' },
    });
  });

  it('has a column for its moment, or one moment for all', () => {
    expect(guessColumns(policy, ['Décidé le', 'Dossier'], 'x')).toMatchObject({
      moment: { column: 'Décidé le' },
      name: 'Dossier',
    });
    expect(guessColumns(policy, ['Achat'], '2026-01-15T12:00').moment).toEqual({
      at: '2026-01-15T12:00',
    });
  });

  it('may write dates as spreadsheets do, the day or the month first', () => {
    const row = { purchasedAt: '03/04/2026 9:05' };
    expect(answers(row)).toMatchObject({ answers: { purchasedAt: '2026-04-03T09:05:00' } });
    expect(answers(row, { dates: 'month-first' })).toMatchObject({
      answers: { purchasedAt: '2026-03-04T09:05:00' },
    });
    expect(answers({ purchasedAt: '3.4.2026' })).toMatchObject({
      answers: { purchasedAt: '2026-04-03' },
    });
  });

  it('may name options by id or in words, several of them with a separator', () => {
    const [first, second] = policy.facts.causes?.options ?? [];
    expect(answers({ causes: `${first?.id} | ${second?.label.fr?.toUpperCase()}` })).toEqual(
      answers({ causes: [first?.id, second?.id] }),
    );
  });

  it('may name a single option whose words hold a comma', () => {
    const option = policy.facts.causes?.options?.find(({ label }) => label.fr?.includes(','));
    expect(answers({ causes: option?.label.fr })).toMatchObject({
      answers: { causes: [option?.id] },
    });
  });

  it('may say that something did not happen, or is not known', () => {
    expect(
      answers({ supportContactedAt: 'Pas encore', helpRefused: 'Je ne sais pas' }),
    ).toMatchObject({
      answers: { supportContactedAt: null, helpRefused: 'unknown' },
    });
  });

  it('leaves open what the file leaves empty, and supposes what is said of all', () => {
    expect(
      answers(
        { helpRefused: ' ', resolved: 'oui' },
        { facts: { resolved: { column: 'resolved' }, paymentMethod: { always: 'card' } } },
      ),
    ).toEqual({ now: '2026-01-15T12:00', answers: { resolved: true, paymentMethod: 'card' } });
  });

  it('with a value that is no answer is told by its column and value', () => {
    expect(answers({ purchasedAt: '31/02/2026' })).toEqual({
      kind: 'wrong-value',
      column: 'purchasedAt',
      value: '31/02/2026',
    });
    expect(answers({ resolved: 'peut-être' })).toMatchObject({ kind: 'wrong-value' });
  });

  it('without its moment, or with a wrong one, is told by that', () => {
    const moment = { column: 'Décidé le' };
    expect(answers({ 'Décidé le': '' }, { moment })).toMatchObject({ kind: 'no-moment' });
    expect(answers({ 'Décidé le': 'hier' }, { moment })).toMatchObject({ kind: 'wrong-moment' });
  });
});
