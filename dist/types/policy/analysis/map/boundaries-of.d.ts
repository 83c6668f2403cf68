import '../../language/more.ts';
import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
/** A line at which decisions can part: fact `plus` minus fact `minus` ('' for 0) is at most `limit`. */
export interface Boundary {
    plus: string;
    minus: string;
    /** In milliseconds, or as a number; an instant alone counts from 1970 UTC. */
    limit: number;
}
export interface Boundaries {
    lines: readonly Boundary[];
    /** Whether there is no other: no test rests on what such lines do not tell, as a season does. */
    exact: boolean;
}
/**
 * Where, on the way of some instants, dates or numbers of a customer, the decision or what is wrong
 * with the answers can change. All else is as the customer answered.
 *
 * @param open the facts on whose way to look; whatever the customer answered to them
 * @throws RangeError when `now` is no instant
 */
export declare function boundariesOf(policy: Policy, customer: Customer, open: readonly string[]): Boundaries;
