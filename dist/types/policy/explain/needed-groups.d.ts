import type { Leaf } from './node.ts';
import type { Proof } from './proof.ts';
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
export declare function neededGroups(proof: Proof, rule: number, telling: readonly string[]): Needed;
