import type { Bound } from './bound.ts';
import type { Known, State } from './state.ts';
import type { Policy } from './types.ts';
/**
 * The state at a moment in which only the answers are known.
 *
 * @param now milliseconds since 1970 UTC; or the last of `variables`, the others being those before
 * @param most what no instant exceeds that variable by, or 0 where `now` is a number
 */
export declare function stateAt(policy: Policy, answered: ReadonlyMap<string, Known>, now: Bound, most?: number, variables?: string[]): State;
