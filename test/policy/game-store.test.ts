import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  composeRequest,
  decide,
  type Policy,
  parsePolicy,
} from '../../src/policy/index.ts';
import { essence } from './shipped-policy.ts';

/** Another trade's policy, English first, in another time zone: no line of code knows it. */

const text = readFileSync(new URL('../policies/game-store.json', import.meta.url), 'utf8');

function parsed(): Policy {
  const result = parsePolicy(text);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.policy;
}

const policy = parsed();
const now = '2026-03-10T12:00:00-07:00';
const game = { product: 'game', banned: false, playTime: 1, refundsThisYear: 0 };
const verdict = (answers: Answers, at = now) => decide(policy, answers, { now: at }).verdict;

describe('the policy of a game store', () => {
  it('is not the shipped one in other words', () => {
    expect(policy.languages[0]).toBe('en');
    expect(policy.timeZone).toBe('America/Los_Angeles');
  });

  it.each(policy.scenarios)('decides its scenario $id', ({ answers, now, expected }) => {
    expect(essence(decide(policy, answers as Answers, { now }))).toMatchObject(expected);
  });

  it('cites every sentence, or says that it is no rule', () => {
    const { source, facts: _facts, settings: _settings, ...working } = policy;
    const cited = JSON.stringify(working);
    for (const { id } of source.sentences) {
      expect([id, cited.includes(`"${id}"`)]).toEqual([id, !source.notRules.includes(id)]);
    }
  });

  it('decides nothing without answers', () => {
    expect(decide(policy, {}, { now })).toMatchObject({
      verdict: null,
      possible: ['refund', 'look', 'no'],
      question: 'banned',
      steps: [],
    });
  });
});

describe('a game', () => {
  // Fourteen days of the Californian calendar: the clock has changed in between.
  it.each([
    ['2026-02-24T12:00:00-08:00', 'refund'],
    ['2026-02-24T12:00', 'refund'],
    ['2026-02-24T20:00:00Z', 'refund'],
    ['2026-02-24T11:59:59', 'no'],
    ['2026-02-24T11:59:59-08:00', 'no'],
    ['2026-02-24', 'refund'],
    ['2026-02-23', 'no'],
    ['unknown', 'refund'],
  ])('bought at %s: %s', (boughtAt, expected) => {
    expect(verdict({ ...game, boughtAt })).toBe(expected);
  });

  it.each([
    [0, 'refund'],
    [1.99, 'refund'],
    [2, 'no'],
    [2.01, 'no'],
    ['unknown', 'refund'],
  ])('played for %s h: %s', (playTime, expected) => {
    expect(verdict({ ...game, boughtAt: '2026-03-09', playTime })).toBe(expected);
  });

  it('is only likely to be refunded where the purchase or the play is not known', () => {
    const certainty = (answers: object) =>
      decide(policy, { ...game, boughtAt: '2026-03-09', ...answers }, { now }).certainty;
    expect(certainty({})).toBe('clear');
    expect(certainty({ boughtAt: 'unknown' })).toBe('likely');
    expect(certainty({ boughtAt: '2026-02-24' })).toBe('likely');
    expect(certainty({ playTime: 'unknown' })).toBe('likely');
  });

  it('of a banned account needs no further question', () => {
    const { verdict, question } = decide(policy, { product: 'game', banned: true }, { now });
    expect([verdict, question]).toEqual(['no', null]);
  });

  it('is looked at by a person after many refunds, unless the rules exclude it', () => {
    const often = { ...game, boughtAt: '2026-03-09', refundsThisYear: 10 };
    expect(verdict(often)).toBe('look');
    expect(verdict({ ...often, refundsThisYear: 9 })).toBe('refund');
    expect(verdict({ ...often, playTime: 3 })).toBe('no');
  });
});

describe('a pre-order', () => {
  const preorder = { ...game, product: 'preorder', boughtAt: '2025-06-01' };

  it.each([
    [null, 'refund'],
    ['2026-03-10', 'refund'],
    ['2026-02-25', 'refund'],
    // Released on that day at an hour that nobody asks for: the fourteenth day counts whole.
    ['2026-02-24', 'refund'],
    ['2026-02-23', 'no'],
  ])('counts from the release: %s: %s', (releasedOn, expected) => {
    expect(verdict({ ...preorder, releasedOn })).toBe(expected);
  });

  it('bought after the release counts from the purchase', () => {
    const answers = { ...preorder, boughtAt: '2026-03-01', releasedOn: '2026-01-15' };
    expect(verdict(answers)).toBe('refund');
  });

  it('is asked for its release, a game is not', () => {
    const asked = (answers: Answers) => decide(policy, answers, { now }).question;
    const { refundsThisYear: _, ...known } = preorder;
    expect(asked(preorder)).toBe('releasedOn');
    expect(asked({ ...known, product: 'game', boughtAt: '2026-03-09' })).toBe('refundsThisYear');
  });

  it('cannot be released in the future', () => {
    const { problems } = decide(policy, { ...preorder, releasedOn: '2026-03-11' }, { now });
    expect(problems.map(({ id }) => id)).toEqual(['released-in-future']);
  });
});

describe('something bought inside a game', () => {
  const item = { product: 'item', banned: false, itemUsed: false, refundsThisYear: 0 };

  it.each([
    ['2026-03-08T13:00:00-07:00', 'refund'],
    // 48 hours elapse from the winter time of the evening before.
    ['2026-03-08T12:00:00-07:00', 'refund'],
    ['2026-03-08T11:59:59-07:00', 'no'],
    ['2026-03-07T12:00:00-08:00', 'no'],
  ])('bought at %s: %s', (boughtAt, expected) => {
    expect(verdict({ ...item, boughtAt })).toBe(expected);
  });

  it('goes back unused only', () => {
    expect(verdict({ ...item, boughtAt: '2026-03-10T11:00', itemUsed: true })).toBe('no');
  });

  it('has nothing to do with the time of play', () => {
    const { question } = decide(policy, { product: 'item', banned: false }, { now });
    expect(question).toBe('itemUsed');
  });
});

describe('its dates and words', () => {
  it('are in the time zone of the store', () => {
    const { dates } = decide(policy, { ...game, boughtAt: '2026-03-01T20:00:00Z' }, { now });
    expect(dates).toEqual({ lastMoment: '2026-03-15T12:00:00-07:00', moneyBy: '2026-03-17' });
  });

  it('come in English, and in French as a translation', () => {
    const [reason] = decide(policy, { banned: true, product: 'game' }, { now }).reasons;
    expect(reason?.text).toBe('Nothing is refunded after a ban for cheating.');
    const french = decide(policy, { banned: true, product: 'game' }, { now, lang: 'fr' });
    expect(french.reasons[0]?.text).toBe('Rien n’est remboursé après un bannissement pour triche.');
  });

  it('make a request in English', () => {
    const answers = { ...game, boughtAt: '2026-03-01T12:00', playTime: 1.5 };
    const fields = { orderId: 'G-7', explanation: 'It crashes.' };
    const { subject, message } = composeRequest(policy, answers, fields, { now });
    expect(subject).toBe('Refund request');
    expect(message.replaceAll('\u202f', ' ')).toBe(
      'Order: G-7\nProduct: A game\nBought: Sunday, March 1, 2026 at 12:00 PM\nPlayed: 1.5 hours\nIt crashes.',
    );
  });
});

describe('any player', () => {
  const moments = [
    '2026-03-10T11:59',
    '2026-03-08',
    '2026-02-24',
    '2026-02-24T12:00',
    '2025-11-01',
  ];
  const player = fc.record({
    product: fc.constantFrom('game', 'preorder', 'item'),
    banned: fc.boolean(),
    itemUsed: fc.boolean(),
    playTime: fc.constantFrom<unknown[]>(0, 1.99, 2, 40, 'unknown'),
    boughtAt: fc.constantFrom(...moments, 'unknown'),
    releasedOn: fc.constantFrom('2026-03-10', '2026-02-24', '2026-02-23', null),
    refundsThisYear: fc.constantFrom(0, 9, 10),
  });
  const facts = Object.keys(policy.facts);
  const applies: Record<string, (product: string) => boolean> = {
    itemUsed: (product) => product === 'item',
    playTime: (product) => product !== 'item',
    releasedOn: (product) => product === 'preorder',
  };

  it('is told on the way what stays true in the end', () => {
    fc.assert(
      fc.property(player, fc.subarray(facts), (all, answered) => {
        const answers = Object.fromEntries(
          Object.entries(all).filter(([fact]) => applies[fact]?.(all.product) ?? true),
        ) as Answers;
        const partial = Object.fromEntries(
          Object.entries(answers).filter(([fact]) => answered.includes(fact)),
        );
        const full = decide(policy, answers, { now });
        const told = decide(policy, partial, { now });
        expect(told.possible).toContain(full.verdict);
        if (told.question === null) {
          expect(essence(told)).toMatchObject({ verdict: full.verdict, status: full.status });
        }
        if (told.verdict !== null) expect(told.verdict).toBe(full.verdict);
      }),
      { numRuns: 300 },
    );
  });
});
