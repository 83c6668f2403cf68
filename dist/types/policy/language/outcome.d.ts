import type { Rule } from '../schema.ts';
import type { State } from '../state.ts';
/** What a rule decides. */
export declare const outcomeFields: readonly ['verdict', 'status', 'bestCase', 'certainty'];
export type OutcomeField = (typeof outcomeFields)[number];
/** Which case of a class holds: its index, or -1. */
export declare function caseOf(state: State, name: string): number;
/** The value of a class; '' when no case holds. */
export declare function classOf(state: State, name: string): string;
/** The first rule whose condition holds. */
export declare function ruleOf(state: State): Rule | undefined;
/** What the deciding rule says; '' where no rule decides. */
export declare function outcome(state: State, field: OutcomeField): string;
