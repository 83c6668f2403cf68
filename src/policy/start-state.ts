import type { Bound } from './bound.ts';
import type { Known, State } from './state.ts';
import { stateAt } from './state-at.ts';
import type { Policy } from './types.ts';

/** The present moment, where it is open. */
export const anyMoment: Bound = { plus: 1, minus: 0, offset: 0 };

/**
 * The state in which only the answers are known.
 *
 * @param now milliseconds since 1970 UTC, or any moment from one on
 */
export function startState(
  policy: Policy,
  answered: ReadonlyMap<string, Known>,
  now: number | { from: number },
): State {
  if (typeof now === 'number') return stateAt(policy, answered, now);
  const state = stateAt(policy, answered, anyMoment, 0, ['', 'now']);
  // Variable 0 minus the moment.
  const limits = state.limits.map((limit, index) => (index === 1 ? -now.from : limit));
  return { ...state, limits };
}
