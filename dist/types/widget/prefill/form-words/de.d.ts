import type { FormWords } from '../form-words.ts';
/** German. */
export declare const de: FormWords;
