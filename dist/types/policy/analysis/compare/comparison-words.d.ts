import type { ComparisonWords } from '../../../languages/comparison-words.ts';
/** The words of a comparison in the first language that has them, else in English. */
export declare function comparisonWords(...tags: readonly (string | undefined)[]): ComparisonWords;
