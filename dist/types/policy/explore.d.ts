import type { State } from './state.ts';
import { Fork } from './state.ts';
/** All that an evaluation can come to, whatever the answers that are still open. */
export interface Prospect<T> {
    /** The different results, by their JSON text. */
    results: ReadonlyMap<string, T>;
    /** The open facts that the result depends on. */
    facts: ReadonlySet<string>;
    /** Whether the search was cut short, so that more may be possible. */
    incomplete: boolean;
}
/** Runs an evaluation as far as the state allows. */
export declare function attempt<T>(evaluate: () => T): T | Fork;
/**
 * Evaluates under every supposition about the open facts that real customers can meet.
 *
 * The suppositions form a decision diagram: a question whose answers lead to the same place is no
 * node of it, so its facts are not among those that the result depends on.
 */
export declare function explore<T>(start: State, evaluate: (state: State) => T): Prospect<T>;
