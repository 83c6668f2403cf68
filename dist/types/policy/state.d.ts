import type { Bound } from './bound.ts';
import type { Policy } from './types.ts';
/** What an answered fact holds: a set, a choice, or the two ends of an instant or number. */
export type Known = Quantity | string | boolean | readonly string[] | null;
/** An instant or duration in milliseconds, or a number, between two ends. */
export interface Quantity {
    low: Bound;
    high: Bound;
    /** A day that the document itself names. */
    whole?: boolean;
}
/**
 * An atomic test, as plain data: variable `plus` minus variable `minus` is at most `limit`; a fact
 * is one of the values, or has one of them; or something that is told by its text alone.
 */
export type Test = readonly [plus: number, minus: number, limit: number] | {
    readonly fact: string;
    readonly is: readonly unknown[];
} | {
    readonly fact: string;
    readonly has: readonly string[];
} | string;
/**
 * A question that the answers so far leave open, thrown by an evaluation that meets it. `branch`
 * gives the state in which it is true or false; `null` where nothing can be supposed about it.
 */
export declare class Fork {
    readonly test: Test;
    readonly facts: readonly string[];
    readonly branch: ((holds: boolean) => State) | null;
    constructor(test: Test, facts: readonly string[], branch: ((holds: boolean) => State) | null);
    /** Those of another copy of the engine count, too: words are lent from copy to copy. */
    static [Symbol.hasInstance](one: unknown): boolean;
}
/**
 * What is known of a customer: the answers, and what has been supposed of the facts that are not
 * answered yet. Never changed; supposing something makes a new state.
 */
export interface State {
    readonly policy: Policy;
    /** Milliseconds since 1970 UTC, or a variable: any moment. */
    readonly now: Bound;
    /** Answered facts. */
    readonly answered: ReadonlyMap<string, Known>;
    /** Facts by variable: each open instant or number has two, its low and its high end; `now` has one. */
    readonly variables: readonly string[];
    /** The largest that variable a minus variable b can be, at a × the number of variables + b. */
    readonly limits: readonly number[];
    /** Suppositions about what has no variable, by key. */
    readonly supposed: {
        readonly [key: string]: unknown;
    };
    /** Results that hold in this state, and so in every state that supposes more. */
    readonly results: Map<string, unknown>;
}
/** The state that supposes one thing more. */
export declare function supposing(state: State, key: string, value: unknown): State;
/** The state in which variable `a` minus variable `b` is at most `limit`. */
export declare function limiting(state: State, a: number, b: number, limit: number): State;
/** A yes-or-no that is followed by its test alone. */
export declare function openEnded(state: State, test: Test, facts: readonly string[]): boolean;
/** The open facts that bounds depend on. */
export declare function factsOf(state: State, ...bounds: Bound[]): string[];
/**
 * Whether `a ≤ b`, or `a < b` when strict.
 *
 * @throws Fork when the state leaves it open
 */
export declare function atMost(state: State, a: Bound, b: Bound, strict?: boolean): boolean;
