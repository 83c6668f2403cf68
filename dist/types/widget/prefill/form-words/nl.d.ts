import type { FormWords } from '../form-words.ts';
/** Dutch. */
export declare const nl: FormWords;
