import type { Policy } from '../../types.ts';
/** Whether one policy counts days where the other counts as many hours: they differ at changes of clocks. */
export declare function countsDaysOtherwise(before: Policy, after: Policy): boolean;
