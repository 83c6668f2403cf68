import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, decide, timeMatters } from '../../src/policy/index.ts';
import { customer, nowText } from './customers.ts';
import { type Customer, judge } from './reference-model.ts';
import { readInstant } from './reference-time.ts';
import { settingsOf, shippedPolicy } from './shipped-policy.ts';

const fields = ['verdict', 'status', 'bestCase', 'certainty'] as const;
const instants = ['purchasedAt', 'submittedAt', 'supportContactedAt', 'outageStartedAt'];
const minute = 60e3;
const published = settingsOf(shippedPolicy);

/** What is decided at each minute of a day, by hand; without what cannot be true. */
function decidedThroughout(answers: Answers, fact: string, now: string): Set<string> {
  const { min, max } = readInstant(answers[fact] as string);
  const last = Math.min(max, Date.parse(now));
  const all = new Set<string>();
  for (let start = min; start <= last; start += minute) {
    for (const moment of [start, last]) {
      const exact = { ...answers, [fact]: new Date(Math.min(moment, last)).toISOString() };
      const judgement = judge(exact as unknown as Customer, now, published);
      if (judgement.verdict !== 'invalid') {
        all.add(fields.map((field) => judgement[field]).join(' '));
      }
    }
  }
  return all;
}

/** Customers who answered one instant by its day alone. */
const withDay = nowText.chain((now) =>
  fc
    .record({ now: fc.constant(now), answers: customer(now), fact: fc.constantFrom(...instants) })
    .map(({ now, answers, fact }) => {
      const answer = (answers as unknown as Answers)[fact];
      const day = typeof answer === 'string' && answer !== 'unknown' ? answer.slice(0, 10) : answer;
      return { now, fact, answers: { ...answers, [fact]: day } as unknown as Answers };
    })
    .filter(({ answers, fact }) => String(answers[fact]).length === 10),
);

describe('whether the time of an answered day matters', () => {
  it('is whether some minutes of that day are decided differently from others', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(withDay, ({ now, fact, answers }) => {
        if (decide(shippedPolicy, answers, { now }).problems.length) return;
        const all = decidedThroughout(answers, fact, now);
        if (!all.size) return;
        const matters = timeMatters(shippedPolicy, answers, fact, now);
        seen.add(matters);
        expect({ fact, matters, all }).toEqual({ fact, matters: all.size > 1, all });
      }),
      { numRuns: 25 },
    );
    expect(seen).toEqual(new Set([true, false]));
  });

  const now = '2026-01-15T12:00:00+01:00';
  const answers = {
    causes: ['other'],
    purchasedAt: '2026-01-12',
    submittedAt: null,
    supportContactedAt: null,
    helpRefused: false,
    resolved: false,
  };

  it('is so where the window ends within three days of that day', () => {
    expect(timeMatters(shippedPolicy, answers, 'purchasedAt', now)).toBe(true);
  });

  it.each(['2026-01-14', '2026-01-08'])('is not so on %s, which settles it', (day) => {
    expect(timeMatters(shippedPolicy, { ...answers, purchasedAt: day }, 'purchasedAt', now)).toBe(
      false,
    );
  });

  it.each([
    ['purchasedAt', '2026-01-12T10:00'],
    ['purchasedAt', 'unknown'],
    ['submittedAt', null],
    ['causes', ['other']],
    ['nothing', undefined],
  ] as const)('is not so for %s answered by %o', (fact, answer) => {
    if (answer === 'unknown') return;
    expect(timeMatters(shippedPolicy, { ...answers, [fact]: answer }, fact, now)).toBe(false);
  });

  it('is refused for a moment that is none', () => {
    expect(() => timeMatters(shippedPolicy, answers, 'purchasedAt', 'soon')).toThrow(RangeError);
  });
});
