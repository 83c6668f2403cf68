import type { Leaf } from './node.ts';
import type { Proof } from './proof.ts';
import { shrink } from './shrink.ts';
import { type View, viewOf } from './view.ts';

/** The tests that a decision rests on. */
export interface Needed {
  /** The groups of tests without any of which it could be another. */
  groups: ReadonlySet<string>;
  /** All tests that were looked at, by their group. */
  tests: ReadonlyMap<string, Leaf>;
}

/**
 * The tests that suffice for a rule to give its verdict and status for its reasons, whatever all
 * others are; where answers are missing and only all tests together settle it, all of them.
 *
 * @param rule the index of the rule that decides
 * @param telling groups in the order in which they tell most; others are left out first
 */
export function neededGroups(proof: Proof, rule: number, telling: readonly string[]): Needed {
  const decided = proof.state.policy.rules[rule];
  const because = decided?.because ?? [];
  const earlier = proof.rules().slice(0, rule);
  const settled = (view: View) => [
    view.rules().length === 1 && view.rules()[0] === rule,
    view.ids(decided?.verdict ?? '', earlier).size === 1,
    view.ids(decided?.status ?? '', earlier).size === 1,
    ...because.map((name) => view.cases(name).length === 1),
  ];
  const tests = new Map<string, Leaf>();
  const all = viewOf(
    proof,
    (leaf) => {
      const before = tests.get(leaf.group);
      if (!before || (!before.holds && leaf.holds)) tests.set(leaf.group, leaf);
      return true;
    },
    rule + 1,
  );
  const whole = settled(all);
  if (!whole[0]) return { groups: new Set(tests.keys()), tests };
  const met = new Set(telling.filter((group) => tests.has(group)));
  const groups = shrink([...met, ...[...tests.keys()].filter((one) => !met.has(one))], (kept) => {
    const view = viewOf(proof, ({ group }) => kept.has(group), rule + 1);
    return settled(view).every((is, index) => is || !whole[index]);
  });
  return { groups, tests };
}
