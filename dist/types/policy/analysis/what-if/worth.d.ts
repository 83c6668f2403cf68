import type { Policy } from '../../types.ts';
type Worth = readonly [verdict: number, status: number];
/** How good a decision is for the customer: by its verdict, then by its status. */
export declare function worth({ verdicts, statuses }: Policy, [verdict, status]: readonly string[]): Worth;
/** Whether one is as good as the other, or better. */
export declare const atLeast: (one: Worth, other: Worth) => boolean;
export {};
