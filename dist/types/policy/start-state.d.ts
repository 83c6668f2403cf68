import type { Bound } from './bound.ts';
import type { Known, State } from './state.ts';
import type { Policy } from './types.ts';
/** The present moment, where it is open. */
export declare const anyMoment: Bound;
/**
 * The state in which only the answers are known.
 *
 * @param now milliseconds since 1970 UTC, or any moment from one on
 */
export declare function startState(policy: Policy, answered: ReadonlyMap<string, Known>, now: number | {
    from: number;
}): State;
