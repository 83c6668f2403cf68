import type { Purse } from './place.ts';
import type { Difference as Kind } from './policy-comparison.ts';
import type { Difference } from './survey.ts';
/** A difference that customers are told of, and those that only follow from it. */
export interface DifferenceGroup {
    difference: Difference;
    following: readonly Kind[];
}
/** What the region of a difference goes by, by itself or among others. */
export declare function differenceId({ aspect, invalid }: Pick<Difference, 'aspect' | 'invalid'>): string;
/** Puts what only repeats a date, or counts from it, with that date. */
export declare function differenceGroups(differences: readonly Difference[], purse: Purse): DifferenceGroup[];
