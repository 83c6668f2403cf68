import { type Known, type State } from '../../state.ts';
import type { Answers, Policy } from '../../types.ts';
/** Which of the two policies. */
export type Side = 'before' | 'after';
/** How one of the policies reads the customers that are looked at. */
export interface Reader {
    /** The policy, its facts open to no more answers than both can read. */
    policy: Policy;
    /** What it reads from answers that the two read differently. */
    answered: ReadonlyMap<string, Known>;
    /** The facts whose answer it cannot read. */
    unreadable: readonly string[];
}
/** Customers whose answers both policies read, and how. */
export interface Both {
    before: Reader;
    after: Reader;
    /** The answers that the two read differently. */
    given: Answers;
    /** The names of results that both policies come to alike. */
    alike: ReadonlySet<string>;
    /** Nothing else is supposed yet. */
    start: State;
    /** Whether the answers are impossible ones. */
    invalid?: boolean;
}
/**
 * Evaluates by one of the policies in a state of both.
 *
 * @throws Fork whose branches are states of both
 */
export declare function inView<T>(both: Both, state: State, side: Side, evaluate: (view: State) => T): T;
