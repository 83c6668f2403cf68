import type { Words } from './words.ts';
/** The engine's words in every language, all of which it speaks once this is loaded. */
export declare const allWords: {
    ar: Words;
    de: Words;
    en: Words;
    es: Words;
    fr: Words;
    it: Words;
    nl: Words;
    pt: Words;
};
