import type { Known } from '../../state.ts';
import type { Answer, Policy } from '../../types.ts';
import type { Cuts } from './cuts-of.ts';
/** An answer that stands for all that no test tells from it. */
export interface Representative {
    answer: Answer;
    known: Known;
    /** The share of the customers who give such an answer; those of a fact are one in all. */
    share: number;
}
/**
 * For each fact that tests look at, answers that stand for all: each option, a value in each place
 * between the values that a test compares with, a date alone that such a value parts, none and
 * unknown. Limits between two facts are taken as seen from the values chosen for the earlier one.
 *
 * @param now milliseconds since 1970 UTC
 */
export declare function representativesOf(policy: Policy, { facts, differences, lists, opaque }: Cuts, now: number): Map<string, Representative[]>;
