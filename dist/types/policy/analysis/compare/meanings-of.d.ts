import type { Policy } from '../../types.ts';
/** What the parts of two policies mean, each looked up once. */
export interface Meanings {
    /**
     * Every name that a part rests on in either of the two.
     *
     * @param outcomes whether what the rules decide may differ; else it is taken to be the same
     */
    below(part: unknown, outcomes?: boolean): ReadonlySet<string>;
    /** Whether a part of the one means the same as a part of the other, with all that they rest on. */
    same(one: unknown, other: unknown, outcomes?: boolean): boolean;
}
/** Compares what the parts of two policies mean. */
export declare function meaningsOf(before: Policy, after: Policy): Meanings;
