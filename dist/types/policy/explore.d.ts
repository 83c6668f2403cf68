import type { State } from './state.ts';
import { Fork, type Test } from './state.ts';
/** A place in a decision diagram: a test and where its yes and no lead, or a result by its text. */
export interface Node {
    /** Absent where the diagram ends. */
    test?: Test;
    /** The open facts that the test rests on. */
    facts: readonly string[];
    next: readonly Node[];
    /** The JSON text of the result; absent, too, where the search was cut short. */
    result?: string;
}
/** All that an evaluation can come to, whatever the answers that are still open. */
export interface Prospect<T> {
    /** The different results, by their JSON text. */
    results: ReadonlyMap<string, T>;
    /** `null` where no answer is possible. */
    root: Node | null;
    /** How many places the diagram has. */
    size: number;
    /** How many suppositions were tried. */
    tries: number;
    /** The open facts that the result depends on. */
    facts: ReadonlySet<string>;
    /** Whether the search was cut short, so that more may be possible. */
    incomplete: boolean;
}
/** Runs an evaluation as far as the state allows. */
export declare function attempt<T>(evaluate: () => T): T | Fork;
/**
 * The state, after a supposition about some facts, with all that follows from the answers being
 * possible ones: `null` when they are not. Where supposing one side of an open question would make
 * them impossible, the other side holds.
 */
export declare function plausible(state: State, facts: readonly string[]): State | null;
/**
 * Evaluates under every supposition about the open facts that real customers can meet.
 *
 * The suppositions form a decision diagram: a question whose answers lead to the same place is no
 * node of it, so its facts are not among those that the result depends on.
 *
 * @param limit how many suppositions to try at most
 * @param known the states that other searches from the same start came upon, by the way there, and
 * with them what these worked out
 */
export declare function explore<T>(start: State, evaluate: (state: State) => T, limit?: number, known?: Map<string, State | null>): Prospect<T>;
