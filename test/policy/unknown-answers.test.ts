import { describe, expect, it } from 'vitest';
import { type Answers, type Condition, checkPolicy, decide } from '../../src/policy/index.ts';
import { asks, policyThatAsks } from './test-policy.ts';

const unknown = { label: { en: 'I do not know' } };
const now = '2026-06-15T12:00';

/** What can be answered about a fact of a type, one of them unknown. */
const kinds = [
  { type: 'date', answers: ['2025-01-31', '2026-06-14', '2026-06-15', '2027-01-01', 'unknown'] },
  {
    type: 'instant',
    answers: ['2025-01-31', '2026-06-15T11:59', '2026-06-15', '2027-01-01T00:00', 'unknown'],
  },
  { type: 'number', answers: [-1e6, 0, 7, 1e6, 'unknown'] },
];

const tests: Condition[] = [
  { it: 'unknown' },
  { not: { it: 'unknown' } },
  { it: { exact: false } },
  { any: [{ it: { before: '2026-01-01' } }, { it: 'unknown' }] },
  { it: { notBefore: '2026-01-01' } },
  { possibly: { it: { before: '2026-01-01' } } },
];
const numberTests: Condition[] = [
  { it: 'unknown' },
  { any: [{ it: { atMost: 5 } }, { it: 'unknown' }] },
  { it: { moreThan: 5 } },
  { possibly: { it: { lessThan: 5 } } },
];

const cases = kinds.flatMap(({ type, answers }) =>
  (type === 'number' ? numberTests : tests).map((when) => ({
    type,
    when,
    written: JSON.stringify(when),
    answers: answers.map((it): Answers => ({ it })),
  })),
);

describe.each(cases)(
  'a $type that may be unknown, asked whether $written',
  ({ type, when, answers }) => {
    const policy = policyThatAsks(when, { facts: { it: { type, ...asks('Which?'), unknown } } });
    const verdictOf = (given: Answers) => decide(policy, given, { now }).verdict ?? '';

    it('is asked for, while every verdict that an answer gives is still possible', () => {
      const { verdict, possible, question } = decide(policy, {}, { now });
      const given = new Set(answers.map(verdictOf));
      expect(given).toEqual(new Set(['yes', 'no']));
      expect({ verdict, question }).toEqual({ verdict: null, question: 'it' });
      expect(possible).toEqual(['yes', 'no']);
    });

    it('is looked at whole by an analysis', () => {
      const kinds = checkPolicy(policy).map(({ kind }) => kind);
      expect(kinds).not.toContain('too-complex');
    });
  },
);
