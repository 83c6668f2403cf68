import type { Condition, ValueExpression } from '../schema.ts';
import type { State } from '../state.ts';
/** The facts and settings, and `now`, that tests and values rest on, as these answers have it. */
export interface Trace {
    /** Adds what a value rests on. */
    value(expression: ValueExpression): void;
    /** Adds what a condition rests on. */
    condition(one: Condition): void;
    /** Adds what a name rests on. */
    name(id: string): void;
    readonly found: ReadonlySet<string>;
}
/** Begins a trace. */
export declare function traceOf(state: State): Trace;
/** The operators that compare with a value. */
export declare const comparisons: readonly string[];
