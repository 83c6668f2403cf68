import type { Policy } from '../../types.ts';
import { type Aspect } from './aspects.ts';
import { type Change } from './change-of.ts';
import type { Meanings } from './meanings-of.ts';
import { Place, type Purse } from './place.ts';
import type { Numbering, Trait } from './trait.ts';
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
    /** Whether it is the same. */
    same: Trait<boolean>;
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
export declare function surveyOf(before: Policy, after: Policy, meanings: Meanings, purse: Purse, next: Numbering): Survey;
