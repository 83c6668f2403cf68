import type { FieldKey } from '../widget/prefill/field-key.ts';

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
