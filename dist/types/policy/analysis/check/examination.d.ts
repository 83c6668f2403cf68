import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { type Sampled } from './sampled.ts';
/** The looking through a policy: its states and what may still be spent on them. */
export interface Examination {
    policy: Policy;
    /** Nothing answered, at any moment. */
    start: State;
    /** The same, some answers being impossible. */
    invalid: State;
    /** Explores within what is left of the budget; the same evaluation only once. */
    explore<T>(evaluate: (state: State) => T, from?: State): Sampled<T>;
    /** Whether anything had to be cut short. */
    readonly incomplete: boolean;
    /** How many suppositions were tried. */
    readonly tried: number;
}
/** How many suppositions to spend on one other reading of the policy. */
export declare const readingBudget = 20000;
/** @param budget how many suppositions to try at most, all explorations together */
export declare function examinationOf(policy: Policy, budget: number): Examination;
