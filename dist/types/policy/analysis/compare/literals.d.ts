import type { Policy } from '../../types.ts';
import type { Literal } from './literal.ts';
import type { Meanings } from './meanings-of.ts';
import type { Numbering } from './trait.ts';
interface Literals {
    /** Those that rest on answers alone. */
    answers: readonly Literal[];
    all: readonly Literal[];
}
/** All that the tests of two policies can say of a group of customers. */
export declare function literalsOf(before: Policy, after: Policy, meanings: Meanings, next: Numbering): Literals;
export {};
