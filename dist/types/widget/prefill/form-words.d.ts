import type { FieldKey } from './types.ts';
/**
 * How forms name what can be filled in, as the alternatives of regular expressions. What is compared
 * with `labels` and `lead` is in lower case, and without accents, as `normalise` leaves it.
 */
export interface FormWords {
    /** Whole labels, without spaces, leads and marks, as `normalise` returns them. */
    labels: Record<FieldKey, string>;
    /** What leads up to the name of the thing, with the space after it. */
    lead: string;
    /** The beginnings of words which say that a field is optional or required. */
    mark: string;
}
/** What equals a label of a field; the keys in the order in which they choose their control. */
export declare const labels: Record<FieldKey, RegExp>;
/** What leads up to the name of the thing. */
export declare let lead: RegExp;
/** What ends a label as it is written: the mark of an optional or required field, a colon. */
export declare let ending: RegExp;
/** Has the labels of forms understood in a further language. Idempotent. */
export declare function learnFormWords(words: FormWords): void;
