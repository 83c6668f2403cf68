import type { Policy } from '../../types.ts';
import type { Literal } from './literal.ts';
interface Literals {
    /** Those that rest on answers alone. */
    answers: readonly Literal[];
    all: readonly Literal[];
}
/** All that the tests of two policies can say of a group of customers. */
export declare function literalsOf(before: Policy, after: Policy): Literals;
export {};
