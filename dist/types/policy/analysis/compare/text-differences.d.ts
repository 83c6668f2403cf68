import type { Policy } from '../../types.ts';
import type { TextDifference } from './policy-comparison.ts';
/** The texts of two documents that read differently. */
export declare function textDifferences(before: Policy, after: Policy): TextDifference[];
