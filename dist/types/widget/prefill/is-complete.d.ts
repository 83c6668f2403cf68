import type { FieldReport } from './types.ts';
/** Whether the form says all that the customer wants to say. */
export declare function isComplete(reports: readonly FieldReport[]): boolean;
