import { attempt } from '../../explore.ts';
import { holds } from '../../language/holds.ts';
import { narrowing } from '../../language/outcome.ts';
import type { Condition, Rule } from '../../schema.ts';
import { Fork, type State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { standing } from './standing.ts';

/** So many rules are looked at one after another. */
const few = 24;

interface Narrowed {
  state: State | null;
  rules: readonly Rule[];
}

const key = 'rules left';

/** The rules of a list that can still decide: none after the first that surely holds. */
function remaining(state: State, rules: readonly Rule[]): Rule[] {
  const left: Rule[] = [];
  for (const rule of rules) {
    const holding = standing(state, rule.when ?? true);
    if (holding !== false) left.push(rule);
    if (holding) break;
  }
  return left;
}

interface AtomicTest {
  name: string;
  test: unknown;
  text: string;
  /** What a comparison with a number or a length compares with. */
  limit: number;
}

const known = new WeakMap<object, readonly AtomicTest[]>();

/** The tests that all parts of a condition must pass. */
function testsOf(condition: Condition | undefined): readonly AtomicTest[] {
  if (typeof condition !== 'object') return [];
  const before = known.get(condition);
  if (before) return before;
  const tests = Object.entries(condition).flatMap(([name, test]): readonly AtomicTest[] => {
    if (name === 'all') return (test as Condition[]).flatMap(testsOf);
    if (/^(any|not|surely|possibly|unsure)$/.test(name)) return [];
    const simple = typeof test !== 'object' || test === null || Array.isArray(test);
    const parts: unknown[] = simple
      ? [test].flat()
      : Object.entries(test).map(([operator, operand]) => ({ [operator]: operand }));
    return parts.map((part) => {
      const limit = typeof part === 'object' && part !== null ? Object.values(part)[0] : undefined;
      return { name, test: part, text: JSON.stringify(part), limit: Number(limit) };
    });
  });
  known.set(condition, tests);
  return tests;
}

/** Conditions that part the rules about in halves, the name that tells most of them apart first. */
function halvings(policy: Policy, rules: readonly Rule[]): Condition[] {
  const byName = new Map<string, { tests: Map<string, AtomicTest>; uses: number }>();
  for (const { when } of rules) {
    for (const one of testsOf(when)) {
      const entry = byName.get(one.name) ?? { tests: new Map(), uses: 0 };
      entry.uses++;
      entry.tests.set(one.text, one);
      byName.set(one.name, entry);
    }
  }
  const named = [...byName].filter(([, { tests }]) => tests.size > 1);
  named.sort(([, one], [, other]) => other.tests.size - one.tests.size || other.uses - one.uses);
  return named.flatMap(([name, { tests }]): Condition[] => {
    const all = [...tests.values()];
    const plain = all.filter(({ test }) => typeof test !== 'object' || test === null);
    if (plain.length > 1 && /^(choice|boolean)$/.test(policy.facts[name]?.type ?? '')) {
      const half = plain.slice(0, plain.length / 2).map(({ test }) => test);
      return [{ [name]: half } as Condition];
    }
    const limits = all.filter(({ limit }) => !Number.isNaN(limit));
    limits.sort((one, other) => one.limit - other.limit);
    const middle = limits.length ? limits : all;
    return [middle[middle.length >> 1], middle[middle.length >> 2]].map(
      (one) => ({ [name]: one?.test }) as Condition,
    );
  });
}

/**
 * The rules that may decide in a state. Of many, only those that can still hold; and while they are
 * many, a test that halves them comes before any rule, so that thousands take a dozen tests rather
 * than thousands.
 *
 * @throws Fork of such a test
 */
function candidates(state: State): readonly Rule[] {
  const { results, policy } = state;
  const before = results.get(key) as Narrowed | undefined;
  let rules = before?.rules ?? policy.rules;
  if (before?.state === state || rules.length <= few) return rules;
  rules = remaining(state, rules);
  results.set(key, { state, rules });
  results.delete('rules passed');
  if (rules.length > few) {
    for (const condition of halvings(policy, rules)) {
      const found = attempt(() => holds(state, condition));
      if (found instanceof Fork && found.branch) {
        results.set(key, { state: null, rules });
        throw found;
      }
    }
  }
  return rules;
}

narrowing.candidates = candidates;
