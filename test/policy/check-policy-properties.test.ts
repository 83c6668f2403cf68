import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  checkPolicy,
  decide,
  type PolicyFinding,
  parsePolicy,
} from '../../src/policy/index.ts';
import {
  anything,
  type Customer,
  decidingRule,
  type RandomPolicy,
  randomPolicy,
} from './random-policy.ts';

/** What a search through every customer finds. */
function searched({ rules, isValid, customers }: RandomPolicy) {
  const deciding = new Set<string>();
  const gaps: Customer[] = [];
  const overlaps = new Set<string>();
  const apart = new Set<string>();
  for (const one of customers()) {
    if (!isValid(one)) continue;
    const first = decidingRule(rules, one);
    if (first) deciding.add(first.id);
    // Only what the settings in force say can be a gap or an overlap.
    if (one.reading !== 'strict') continue;
    if (!first) gaps.push(one);
    for (const later of first ? rules.slice(rules.indexOf(first) + 1) : []) {
      if (!later.test) continue;
      const pair = `${first?.id} ${later.id}`;
      if (!later.test.holds(one)) apart.add(pair);
      else if (later.verdict !== first?.verdict) overlaps.add(pair);
    }
  }
  return { deciding, gaps, overlaps, apart };
}

const ourAnswers = ({ reading: _, now: __, ...answers }: Customer) => answers as Answers;

/** A customer of a scenario; what it leaves out may be anything. */
function fromScenario(scenario: PolicyFinding['witness']): Customer {
  const { now, answers } = scenario ?? {};
  return { ...anything, ...answers, now, reading: 'strict' };
}

/** Pairs, and those that follow from two of them. */
function closed(pairs: Iterable<string>): Set<string> {
  const all = new Set(pairs);
  for (const one of all) {
    for (const other of all) {
      const [a, b] = one.split(' ');
      const [c, d] = other.split(' ');
      if (b === c) all.add(`${a} ${d}`);
    }
  }
  return all;
}

describe('the check of any short policy', () => {
  it('finds what a search through every customer finds, and nothing else', () => {
    fc.assert(
      fc.property(randomPolicy, (random) => {
        const { policy, rules, isValid } = random;
        const found = checkPolicy(policy);
        const { deciding, gaps, overlaps, apart } = searched(random);
        const of = (kind: string) => found.filter((finding) => finding.kind === kind);
        expect(of('too-complex')).toEqual([]);

        expect(of('gap').map(({ path }) => path)).toEqual(gaps.length ? ['/rules'] : []);
        for (const { witness } of of('gap')) {
          const customer = fromScenario(witness);
          expect(isValid(customer)).toBe(true);
          expect(decidingRule(rules, customer)).toBeNull();
          expect(
            decide(policy, ourAnswers(customer), { now: String(witness?.now) }).verdict,
          ).toBeNull();
        }

        const idle = rules.filter(({ id }) => !deciding.has(id));
        expect(of('unreachable-rule').map(({ path }) => path)).toEqual(
          idle.map((rule) => `/rules/${rules.indexOf(rule)}`),
        );

        const told = of('overlap').map(({ related = [] }) => related.join(' '));
        expect(closed(told)).toEqual(closed([...told, ...overlaps]));
        for (const { related = [], severity, witness } of of('overlap')) {
          const [first, second] = related.map((id) => rules.find((rule) => rule.id === id));
          const customer = fromScenario(witness);
          expect(isValid(customer)).toBe(true);
          expect(decidingRule(rules, customer)?.id).toBe(first?.id);
          expect(second?.test?.holds(customer)).toBe(true);
          expect(second?.verdict).not.toBe(first?.verdict);
          if (apart.has(related.join(' '))) expect(severity).toBe('warning');
        }

        const scenarios = found.flatMap(({ witness }) => witness ?? []);
        expect(parsePolicy({ ...policy, scenarios })).toMatchObject({ ok: true });
        const pasted = checkPolicy({ ...policy, scenarios });
        expect(pasted.filter(({ kind }) => kind === 'failing-scenario')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
