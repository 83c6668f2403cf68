import type { ComparisonWords } from './comparison-words.ts';
export declare const fr: ComparisonWords;
