import type { Expected } from './outcome.ts';
/** A part of a decision that is another one than was expected. */
export interface DecisionDifference {
    part: keyof Expected;
    /** Which date, where it is one. */
    date?: string;
    before: unknown;
    after: unknown;
}
/**
 * What differs between two decisions, in the order in which they tell it.
 *
 * @param before what was expected; a part or date that it does not name may be anything
 */
export declare function differencesOf(before: Expected, after: Required<Expected>): DecisionDifference[];
