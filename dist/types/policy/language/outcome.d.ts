import type { Derived, Rule } from '../schema.ts';
import type { State } from '../state.ts';
/** What a rule decides. */
export declare const outcomeFields: readonly ['verdict', 'status', 'bestCase', 'certainty'];
export type OutcomeField = (typeof outcomeFields)[number];
/** What an id stands for, or the class or setting that it comes from. */
export declare function derive(state: State, derived: Derived): string;
/** Which case of a class holds: its index, or -1. */
export declare function caseOf(state: State, name: string): number;
/** The value of a class; '' when no case holds. */
export declare function classOf(state: State, name: string): string;
/** The rules that may decide, in order; replaced by what knows how to leave out many at once. */
export declare const narrowing: {
    candidates: (state: State) => readonly Rule[];
};
/** The first rule whose condition holds. */
export declare function ruleOf(state: State): Rule | undefined;
/** What the deciding rule says; '' where no rule decides. */
export declare function outcome(state: State, field: OutcomeField): string;
