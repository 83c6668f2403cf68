import type { FormWords } from '../form-words.ts';
/** By language: what is not in the script. The script has them with the language's other words. */
export declare const allFormWords: {
    readonly [language: string]: FormWords;
};
