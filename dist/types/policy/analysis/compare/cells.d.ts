import { type State } from '../../state.ts';
/** Where an evaluation comes to one result. */
export interface Cell<T> {
    state: State;
    result: T;
}
/** What may still be spent on suppositions. */
export interface Purse {
    left: number;
}
/**
 * Parts the customers of a state into those for whom an evaluation has one result each, leaving out
 * all whose answers cannot be true. Without those for whom the purse does not suffice.
 */
export declare function cellsOf<T>(start: State, evaluate: (state: State) => T, purse: Purse): Cell<T>[];
