import type { FormWords } from '../form-words.ts';
/** Italian. */
export declare const it: FormWords;
