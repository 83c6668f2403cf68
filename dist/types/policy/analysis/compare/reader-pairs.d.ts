import type { Policy } from '../../types.ts';
import type { Both } from './both.ts';
import type { Meanings } from './meanings-of.ts';
/**
 * Parts all customers by how the two policies read their answers.
 *
 * @returns `beyond`: the facts whose answers the two read too differently to compare
 */
export declare function readerPairs(before: Policy, after: Policy, { same, below }: Meanings): {
    pairs: Both[];
    beyond: string[];
};
