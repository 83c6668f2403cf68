import { type Labels } from './labels.ts';
/** The alternatives of every language, to be put into a larger pattern. */
export declare function labelPattern(key: keyof Labels): string;
