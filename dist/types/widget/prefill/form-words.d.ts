import type { FormWords } from '../../languages/form-words.ts';
import type { FieldKey } from './types.ts';
/**
 * French and English, which plugins of every language speak. The tokens of autocomplete and the
 * types of controls (email, textarea) are among them.
 */
export declare const everywhere: FormWords;
/** What equals a label of a field; the keys in the order in which they choose their control. */
export declare const labels: Record<FieldKey, RegExp>;
/** What leads up to the name of the thing. */
export declare let lead: RegExp;
/** What ends a label as it is written: the mark of an optional or required field, a colon. */
export declare let ending: RegExp;
/** Has the labels of forms understood in a further language. Idempotent. */
export declare function learnFormWords(words: FormWords): void;
