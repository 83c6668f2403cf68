import type { FormWords } from '../form-words.ts';
/** Portuguese. */
export declare const pt: FormWords;
