import type { FieldKey } from './types.ts';
/**
 * How forms of one language name what can be filled in: patterns of whole labels, as `normalise`
 * returns them (lower case, no accents, no spaces, without `leads` and `marks`).
 */
export interface Labels extends Record<FieldKey, string> {
    /** What leads up to the name of the thing, normalised. */
    leads: string;
    /** What marks a field as optional or required, as it is written. */
    marks: string;
    /** What a label says that only robots are meant to disobey, as it is written. */
    trap: string;
}
/** By language, all of them tried on every page. A further language is a further entry. */
export declare const labels: readonly Labels[];
