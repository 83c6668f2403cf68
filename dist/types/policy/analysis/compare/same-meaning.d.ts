import type { Policy } from '../../types.ts';
/** Every name that a part rests on in either of two policies. */
export declare function namesBelow(before: Policy, after: Policy, part: unknown, outcomes?: boolean): Set<string>;
/**
 * Whether two parts of two policies mean the same, with all that they rest on.
 *
 * @param outcomes whether what the rules decide may differ; else it is taken to be the same
 */
export declare function sameMeaning(before: Policy, after: Policy, one: unknown, other: unknown, outcomes?: boolean): boolean;
