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
import {
  anything,
  type Customer,
  decidingRule,
  type RandomPolicy,
  type RandomRule,
  randomPolicy,
} from './random-policy.ts';

/**
 * Pairs of random policies, and what they decide of every class of customers, by hand: what a
 * comparison must find, no more and no less.
 */

interface Version {
  policy: Policy;
  rules: readonly RandomRule[];
  reading: string;
}

interface Pair {
  random: RandomPolicy;
  before: Version;
  after: Version;
}

function versionOf(
  { policy }: RandomPolicy,
  rules: readonly RandomRule[],
  reading: string,
): Version {
  const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };
  const setting = policy.settings.reading;
  return {
    rules,
    reading,
    policy: {
      ...policy,
      settings: setting ? { reading: { ...setting, value: reading } } : {},
      rules: rules.map(({ id, test, verdict }) => ({
        id,
        ...(test ? { when: test.condition } : {}),
        verdict,
        ...outcome,
      })),
    },
  };
}

/** Small changes: of the order, of a verdict, of a condition, of a reading; a rule taken away. */
const change = fc.record({
  kind: fc.constantFrom('order', 'verdict', 'condition', 'reading', 'less', 'nothing'),
  at: fc.nat(3),
  other: fc.nat(3),
  verdict: fc.constantFrom('a', 'b', 'c'),
});

const pair: fc.Arbitrary<Pair> = fc
  .record({ random: randomPolicy, changes: fc.array(change, { minLength: 1, maxLength: 2 }) })
  .map(({ random, changes }) => {
    let rules = [...random.rules];
    let reading = 'strict';
    for (const { kind, at, other, verdict } of changes) {
      const [one, its] = [rules[at % rules.length], rules[other % rules.length]] as [
        RandomRule,
        RandomRule,
      ];
      if (kind === 'order') rules = [...rules.filter((rule) => rule !== one), one];
      if (kind === 'verdict')
        rules = rules.map((rule) => (rule === one ? { ...one, verdict } : rule));
      if (kind === 'condition') {
        rules = rules.map((rule) => (rule === one ? { ...one, test: its.test } : rule));
      }
      if (kind === 'less' && rules.length > 1) rules = rules.filter((rule) => rule !== one);
      if (kind === 'reading') reading = 'lenient';
    }
    return {
      random,
      before: versionOf(random, random.rules, 'strict'),
      after: versionOf(random, rules, reading),
    };
  });

const verdictBy = ({ rules, reading }: Version, customer: Customer) =>
  decidingRule(rules, { ...customer, reading })?.verdict ?? null;

const enough = 100;

const answersOf = ({ reading: _, now: __, ...answers }: Customer) => answers as Answers;

/** One customer of each class, or, of very many, of every few. */
function some({ customers, isValid }: RandomPolicy): Customer[] {
  const all = [...customers()].filter((one) => one.reading === 'strict' && isValid(one));
  const every = Math.ceil(all.length / enough);
  return all.filter((_, index) => index % every === 0);
}

/** Whether a customer is in a group, by what the group itself says. */
function isIn({ where }: Region, { before, after }: Pair, customer: Customer): boolean {
  const policies = { before: before.policy, after: after.policy };
  const answers = { ...answersOf(anything), ...answersOf(customer) };
  return where.some((all) =>
    all.every(({ policy, condition }) =>
      holdsFor(policies[policy], answers, condition, String(customer.now)),
    ),
  );
}

describe('the comparison of any two short policies', () => {
  it('finds every class of customers whom they treat differently, and nobody else', () => {
    fc.assert(
      fc.property(pair, (both) => {
        const { random, before, after } = both;
        const comparison = comparePolicies(before.policy, after.policy);
        expect(comparison.warning).toBeNull();
        const regionFor = regionOf(before.policy, after.policy, comparison);
        const { regions } = comparison;
        const met = new Set<string>();
        for (const one of some(random)) {
          const [was, is] = [verdictBy(before, one), verdictBy(after, one)];
          const inside = regions.filter((region) => isIn(region, both, one));
          expect(inside.map((region) => [region.before.verdict, region.after.verdict])).toEqual(
            was === is ? [] : [[was, is]],
          );
          const customer = { now: String(one.now), answers: answersOf({ ...anything, ...one }) };
          for (const { id } of inside) met.add(id);
          if (!decide(before.policy, customer.answers, customer).problems.length) {
            expect(regionFor(customer)?.id).toBe(inside[0]?.id);
          }
        }
        for (const id of met) expect(regions.map((region) => region.id)).toContain(id);
        for (const { witness, before: was, after: is } of regions) {
          const { now, answers } = witness;
          expect(decide(before.policy, answers, { now }).verdict).toBe(was.verdict);
          expect(decide(after.policy, answers, { now }).verdict).toBe(is.verdict);
          expect(was.verdict).not.toBe(is.verdict);
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
