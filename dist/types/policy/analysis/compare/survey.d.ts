import type { Policy } from '../../types.ts';
import { type Aspect } from './aspects.ts';
import { type Purse } from './cells.ts';
import { type Change } from './change-of.ts';
import { Place } from './place.ts';
import { type Judged } from './verdict-in.ts';
/** Customers to whom both policies decide in one way each. */
export interface Judgement {
    place: Place;
    before: Judged;
    after: Judged;
    /** `null` where the two are the same. */
    change: Change | null;
}
/** A part of the decision, and for whom it differs though its outcome does not. */
export interface Difference {
    aspect: Aspect;
    places: readonly Place[];
    /** For whom it is the same. */
    others: readonly Place[];
    /** Whether these are customers whose answers cannot be true. */
    invalid: boolean;
}
export interface Survey {
    judgements: readonly Judgement[];
    differences: readonly Difference[];
    /** The facts whose answers were not all looked at. */
    beyond: readonly string[];
}
/** Looks at all customers of two policies, as far as the purse suffices. */
export declare function surveyOf(before: Policy, after: Policy, purse: Purse): Survey;
