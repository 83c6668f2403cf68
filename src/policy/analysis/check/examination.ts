import { outcomeFields } from '../../language/outcome.ts';
import { startState } from '../../start-state.ts';
import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { farthest } from '../../zone.ts';
import { type Sampled, sampled } from './sampled.ts';

/** The looking through a policy: its states and what may still be spent on them. */
export interface Examination {
  policy: Policy;
  /** Nothing answered, at any moment. */
  start: State;
  /** The same, some answers being impossible. */
  invalid: State;
  /** Explores within what is left of the budget; the same evaluation only once. */
  explore<T>(evaluate: (state: State) => T, from?: State): Sampled<T>;
  /** Whether anything had to be cut short. */
  readonly incomplete: boolean;
  /** How many suppositions were tried. */
  readonly tried: number;
}

/** How many suppositions to spend on one other reading of the policy. */
export const readingBudget = 20_000;

/** @param budget how many suppositions to try at most, all explorations together */
export function examinationOf(policy: Policy, budget: number): Examination {
  let left = budget;
  let incomplete = false;
  const done = new Map<unknown, Sampled<unknown>>();
  const start = startState(policy, new Map(), { from: -farthest });
  const invalid = startState(policy, new Map(), { from: -farthest });
  invalid.results.set('rule', undefined);
  for (const field of outcomeFields) invalid.results.set(field, policy.problems.outcome[field]);
  return {
    policy,
    start,
    invalid,
    explore<T>(evaluate: (state: State) => T, from = start) {
      const before = from === start && done.get(evaluate);
      if (before) return before as Sampled<T>;
      const prospect = sampled(from, evaluate, left);
      left -= prospect.tries;
      if (prospect.incomplete) incomplete = true;
      if (from === start) done.set(evaluate, prospect);
      return prospect;
    },
    get incomplete() {
      return incomplete;
    },
    get tried() {
      return budget - Math.max(left, 0);
    },
  };
}
