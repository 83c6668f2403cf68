import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
import type { PolicyComparison, Region } from './policy-comparison.ts';
/**
 * Tells for very many customers into which group of a comparison each falls: the call for a replay.
 *
 * @returns a function that gives the weightiest of the groups, `null` for a customer whom both
 * policies treat alike; it throws a RangeError when `now` is no instant
 */
export declare function regionOf(before: Policy, after: Policy, { regions }: PolicyComparison): (customer: Customer) => Region | null;
