import type { FormWords } from '../form-words.ts';
/** Spanish. */
export declare const es: FormWords;
