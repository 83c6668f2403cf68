import type { ComparisonWords } from './comparison-words.ts';
/** The words of a comparison in the first language that has them, else in English. */
export declare function comparisonWords(...tags: readonly (string | undefined)[]): ComparisonWords;
