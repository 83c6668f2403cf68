import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsFor } from '../../src/policy/holds-for.ts';
import {
  type Answers,
  comparePolicies,
  decide,
  type Policy,
  type Region,
  regionOf,
} from '../../src/policy/index.ts';
import { customer, nowText } from './customers.ts';
import { type Customer, type Judgement, judge, type Settings } from './reference-model.ts';
import { essence, settingsOf, shippedPolicy, withSettings } from './shipped-policy.ts';

/** The shipped policy with one thing changed, held against the decision model written by hand. */

const defaults = settingsOf(shippedPolicy);

const changes: Partial<Settings>[] = [
  { submissionWindow: 'PT96H' },
  { supportWindow: 'PT24H' },
  { outageThreshold: 'PT72H' },
  { refundBusinessDaysMin: 10 },
  { refundBusinessDaysMax: 45 },
  { longStopDays: 60 },
  { calendar: 'FR-57' },
  ...Object.entries(shippedPolicy.settings).flatMap(([id, { value, choices = [] }]) =>
    id === 'calendar'
      ? []
      : choices.flatMap((choice) => (choice.value === value ? [] : [{ [id]: choice.value }])),
  ),
];

const fields = ({ verdict, status, bestCase, certainty }: Judgement) => [
  verdict,
  status,
  bestCase,
  certainty,
];

/** A customer who answers what is asked, and what the model reads where it is not. */
function asked(one: Customer, now: string): { now: string; one: Customer; answers: Answers } {
  const all = Object.entries(shippedPolicy.facts).map(([id, { onlyIf = true }]) => [
    id,
    holdsFor(shippedPolicy, { ...one }, onlyIf, now),
  ]);
  const { causeCertainty, outageFault } = Object.fromEntries(all);
  const answers = Object.fromEntries(
    Object.entries(one).filter(([id]) => all.some(([fact, applies]) => fact === id && applies)),
  );
  const read = {
    ...one,
    ...(causeCertainty ? {} : { causeCertainty: 'guess' }),
    ...(outageFault ? {} : { outageFault: 'unknown' }),
  };
  return { now, one: read, answers };
}

const population = nowText.chain((now) => customer(now).map((one) => asked(one, now)));

/** Customers around every boundary of the model. */
const customers = fc.sample(population, { numRuns: 250, seed: 5 });

function isIn({ where }: Region, policies: Record<'before' | 'after', Policy>) {
  return (answers: Answers, now: string) =>
    where.some((all) =>
      all.every(({ policy, condition }) => holdsFor(policies[policy], answers, condition, now)),
    );
}

describe('the comparison of the shipped policy with one setting changed', () => {
  it.each(changes.map((change) => [JSON.stringify(change), change] as const))(
    'finds whom the decision model treats otherwise with %s',
    (_, change) => {
      const after = withSettings(shippedPolicy, change);
      const comparison = comparePolicies(shippedPolicy, after);
      expect(comparison.warning).toBeNull();
      const { regions } = comparison;
      const regionFor = regionOf(shippedPolicy, after, comparison);
      const members = regions.map(
        (region) => [region, isIn(region, { before: shippedPolicy, after })] as const,
      );
      for (const { now, one, answers } of customers) {
        const [was, is] = [judge(one, now, defaults), judge(one, now, { ...defaults, ...change })];
        const region = regionFor({ now, answers });
        const outcomes = JSON.stringify(fields(was)) !== JSON.stringify(fields(is));
        if (JSON.stringify(was) !== JSON.stringify(is)) expect(region).not.toBeNull();
        if (was.problems.length) continue;
        const inside = members.filter(([, has]) => has(answers, now)).map(([found]) => found);
        if (region) expect(inside).toContain(region);
        const outcomeRegions = inside.filter(({ differences: [first = ''] }) =>
          ['verdict', 'status', 'bestCase', 'certainty'].includes(first),
        );
        expect(outcomeRegions).toEqual(outcomes ? [region] : []);
        if (!region) continue;
        for (const [side, judged] of [
          [region.before, was],
          [region.after, is],
        ] as const) {
          if (!outcomes) continue;
          expect([null, judged.verdict]).toContain(side.verdict);
          expect([null, judged.status]).toContain(side.status);
        }
      }
      for (const { witness, differences } of regions) {
        const [one, other] = [shippedPolicy, after].map((policy) =>
          decide(policy, witness.answers, { now: witness.now }),
        );
        expect(one).not.toEqual(other);
        if (differences[0] === 'verdict') expect(one?.verdict).not.toBe(other?.verdict);
      }
    },
    60_000,
  );

  it('tells 72 → 96 hours in the words of the policy', () => {
    const after = withSettings(shippedPolicy, { submissionWindow: 'PT96H' });
    const { regions } = comparePolicies(shippedPolicy, after, { lang: 'fr' });
    const first = regions[0]?.text.replaceAll(/\s/g, ' ');
    expect(first).toContain('plus de 72 heures');
    expect(first).toContain('au plus 96 heures');
    expect(first).toContain('Remboursement partiel possible → Remboursement intégral');
  });
});

it('says that days are counted otherwise than as many hours', () => {
  const days = withSettings(shippedPolicy, { submissionWindow: 'P3D' });
  expect(comparePolicies(shippedPolicy, days, { lang: 'en' }).warning).toMatch(/counts days/);
  const hours = withSettings(shippedPolicy, { submissionWindow: 'PT96H' });
  expect(comparePolicies(shippedPolicy, hours).warning).toBeNull();
});

describe('the comparison of the shipped policy with other words', () => {
  const rules = shippedPolicy.rules.map((rule, index) =>
    index ? rule : { ...rule, text: { ...rule.text, en: 'Other words' } },
  );
  const { regions, texts: found } = comparePolicies(shippedPolicy, { ...shippedPolicy, rules });

  it('finds nobody affected', () => {
    expect(regions).toEqual([]);
  });

  it('names the text that reads differently', () => {
    expect(found).toEqual([
      {
        path: '/rules/0/text',
        language: 'en',
        before: shippedPolicy.rules[0]?.text?.en,
        after: 'Other words',
      },
    ]);
  });
});

describe('the comparison of the shipped policy with itself', () => {
  it('finds nothing', () => {
    expect(comparePolicies(shippedPolicy, structuredClone(shippedPolicy))).toEqual({
      regions: [],
      texts: [],
      warning: null,
    });
  });
});

describe('a comparison past its budget', () => {
  const after = withSettings(shippedPolicy, { submissionWindow: 'PT96H' });
  const { regions, warning } = comparePolicies(shippedPolicy, after, { budget: 300, lang: 'en' });

  it('says so', () => {
    expect(warning).toContain('300');
  });

  it('names only groups of real customers', () => {
    for (const { witness } of regions) {
      const [one, other] = [shippedPolicy, after].map((policy) =>
        essence(decide(policy, witness.answers, { now: witness.now })),
      );
      expect(one).not.toEqual(other);
    }
  });
});
