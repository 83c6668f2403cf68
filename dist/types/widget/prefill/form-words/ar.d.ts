import type { FormWords } from '../form-words.ts';
/** Arabic. */
export declare const ar: FormWords;
