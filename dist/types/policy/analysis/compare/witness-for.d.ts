import type { Policy } from '../../types.ts';
import { type Customer } from '../witness/witness-of.ts';
import type { Place } from './place.ts';
/**
 * A customer in one of the places, with everything answered.
 *
 * @param accept has the last word: what the policies decide
 * @returns `null` when none was found
 */
export declare function witnessFor(before: Policy, after: Policy, places: readonly Place[], accept: (customer: Customer) => boolean): Customer | null;
