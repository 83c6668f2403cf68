import { describe, expect, it } from 'vitest';
import { comparePolicies, decide, type Policy, regionOf } from '../../src/policy/index.ts';
import { asks, instant, type Parts, testPolicy } from './test-policy.ts';

const words = (text: string) => ({ en: text });
const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };
const option = (id: string) => ({ id, label: words(id) });

const early = { now: { notAfter: { plus: ['bought', 'PT72H'] } }, used: false };

const parts = {
  facts: {
    bought: { type: 'instant', notAfter: 'now', ...asks('Purchase') },
    used: { type: 'boolean', yes: words('Used'), no: words('New'), ...asks('State') },
    kind: { type: 'choice', options: ['book', 'game'].map(option), ...asks('Kind') },
  },
  rules: [
    {
      id: 'early',
      when: early,
      verdict: 'yes',
      ...outcome,
    },
    { id: 'never', verdict: 'no', ...outcome },
  ],
  dates: { end: { value: { plus: ['bought', 'PT72H'] }, as: 'instant', label: words('End') } },
  steps: [
    { id: 'ask', text: words('Ask.') },
    { id: 'keep', when: { used: true }, text: words('Keep it.') },
  ],
} satisfies Parts;

const before = testPolicy(parts);
const compared = (after: Policy) => comparePolicies(before, after, { lang: 'en' });
const regionsOf = (changed: Parts) => compared(testPolicy({ ...parts, ...changed })).regions;
const texts = (changed: Parts) => regionsOf(changed).map(({ text }) => text);

const rulesOf = (when: object) => [{ ...parts.rules[0], when }, parts.rules[1]];

describe('the groups of a comparison', () => {
  it('says by which hours a window is longer, and for whom', () => {
    const when = { now: { notAfter: { plus: ['bought', 'PT96H'] } }, used: false };
    expect(texts({ rules: rulesOf(when) })).toEqual([
      'State: “New”; “Now”: more than 72 hours (even if in doubt) and at most 96 hours after “Purchase”: No → Yes',
    ]);
  });

  it('says only what matters of a condition that goes away', () => {
    const when = { now: { notAfter: { plus: ['bought', 'PT72H'] } } };
    expect(texts({ rules: rulesOf(when) })).toEqual([
      'State: “Used”; “Now”: at most 72 hours after “Purchase”: No → Yes',
    ]);
  });

  it('names everyone where everyone is affected', () => {
    expect(texts({ rules: [parts.rules[1]] }).length).toBe(1);
    expect(texts({ steps: [...parts.steps, { id: 'new', text: words('Wait.') }] })).toEqual([
      'All customers: “Wait.”: absent → present',
    ]);
  });

  it('tells a date that is counted otherwise', () => {
    const dates = { end: { ...parts.dates.end, value: { plus: ['bought', 'PT48H'] } } };
    expect(texts({ dates })).toEqual([
      'All customers: “End”: Purchase + 72 hours → Purchase + 48 hours',
    ]);
  });

  it('is empty where a date is written otherwise, and is the same', () => {
    const dates = { end: { ...parts.dates.end, value: { latest: ['end-at', 'bought'] } } };
    const values = { 'end-at': { plus: ['bought', 'PT24H', 'PT48H'] } };
    expect(regionsOf({ dates, values })).toEqual([]);
  });

  it('tells steps in another order only to those who have them', () => {
    const [region, ...others] = regionsOf({ steps: [...parts.steps].reverse() });
    expect(region).toMatchObject({ differences: ['steps'], conditions: ['State: “Used”'] });
    expect(others).toEqual([]);
  });

  it('looks at the customers of an answer that is new', () => {
    const kinds = ['book', 'game', 'film'].map(option);
    const facts = { ...parts.facts, kind: { ...parts.facts.kind, options: kinds } };
    const after = testPolicy({ ...parts, facts });
    for (const { witness, before: was, after: is } of compared(after).regions) {
      expect(witness.answers.kind).toBe('film');
      expect(was.verdict).toBe('invalid');
      expect(['yes', 'no']).toContain(is.verdict);
    }
    expect(compared(after).regions.length).toBe(2);
  });

  it('looks at the customers of a fact that is new', () => {
    const facts = { ...parts.facts, gift: { ...parts.facts.used, ...asks('Gift') } };
    const rules = rulesOf({ ...early, gift: false });
    expect(texts({ facts, rules })).toEqual([
      'State: “New”; “Now”: at most 72 hours after “Purchase”; Gift: “Used”: Yes → No',
    ]);
  });

  it('looks at the answers that a new check makes impossible', () => {
    const checks = [
      { id: 'old', when: { kind: 'game', used: true }, answers: ['kind'], text: words('No.') },
    ];
    const problems = { ...before.problems, checks };
    const [region, ...others] = regionsOf({ problems });
    expect(others).toEqual([]);
    expect(region?.before.verdict).toBe('no');
    expect(region?.after.verdict).toBe('invalid');
    expect(region?.conditions.toSorted()).toEqual(['Kind: “game”', 'State: “Used”']);
  });

  it('is found again for each customer of a replay', () => {
    const dates = { end: { ...parts.dates.end, value: { plus: ['bought', 'PT48H'] } } };
    const after = testPolicy({ ...parts, dates });
    const comparison = compared(after);
    const find = regionOf(before, after, comparison);
    const [region] = comparison.regions;
    expect(find(region?.witness ?? { now: '', answers: {} })).toBe(region);
    const { now, answers } = region?.witness ?? { now: '', answers: {} };
    expect(decide(before, answers, { now }).dates.end).not.toBe(
      decide(after, answers, { now }).dates.end,
    );
    const same = regionOf(before, before, compared(before));
    expect(same({ now, answers })).toBeNull();
  });

  it('is found where a day of the calendar decides', () => {
    const calendar = (date: string) => ({
      work: { weekend: [6, 7], holidays: [{ date }] },
    });
    const dates = {
      end: {
        value: { businessDays: 2, after: 'bought', calendar: 'work' },
        as: 'day',
        label: words('End'),
      },
    };
    const [one, other] = ['05-01', '05-04'].map((date) =>
      testPolicy({ ...parts, dates, calendars: calendar(date) }),
    ) as [Policy, Policy];
    const { regions } = comparePolicies(one, other);
    expect(regions.length).toBe(1);
    const { now, answers } = regions[0]?.witness ?? { now: '', answers: {} };
    const [was, is] = [one, other].map((policy) => decide(policy, answers, { now }).dates.end);
    expect(was).not.toBe(is);
  });

  it('has instants that may not have happened', () => {
    const facts = { ...parts.facts, sent: { ...instant, ...asks('Sent') } };
    const one = testPolicy({ ...parts, facts, rules: rulesOf({ sent: null }) });
    const two = testPolicy({ ...parts, facts, rules: rulesOf({ used: false, sent: null }) });
    const { regions } = comparePolicies(one, two, { lang: 'en' });
    expect(regions.map(({ conditions }) => [...conditions].sort())).toEqual([
      ['Sent: “Not at all”', 'State: “Used”'],
    ]);
  });
});
