import type { Difference } from './policy-comparison.ts';
import type { Judged } from './verdict-in.ts';
/** The weightiest thing in which two decisions differ. */
export interface Change {
    /** The same for all customers whose decision changes in this way. */
    id: string;
    differences: readonly Difference[];
}
/** How what the two policies say of a customer differs; `null` where it does not. */
export declare function changeOf(before: Judged, after: Judged): Change | null;
