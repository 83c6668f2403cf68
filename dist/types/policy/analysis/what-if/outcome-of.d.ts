import type { Outcome } from './what-if.ts';
/** The fields of a decision by name. */
export declare function outcomeOf(fields: readonly string[]): Outcome;
