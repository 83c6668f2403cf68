import type { Known, State } from './state.ts';
import type { Policy } from './types.ts';
/**
 * The state in which only the answers are known.
 *
 * @param now milliseconds since 1970 UTC
 */
export declare function startState(policy: Policy, answered: ReadonlyMap<string, Known>, now: number): State;
