import { type State } from '../../state.ts';
import type { Both } from './both.ts';
import type { Literal } from './literal.ts';
import type { Trait } from './trait.ts';
/** What may still be spent on suppositions. */
export interface Purse {
    left: number;
}
/** Where an evaluation comes to one result. */
export interface Cell<T> {
    place: Place;
    result: T;
}
/** Some customers, who are all in one state. */
export declare class Place {
    #private;
    readonly both: Both;
    readonly state: State;
    /** @param within a place that they are part of: what is the same for all there is so here */
    constructor(both: Both, state: State, within?: Place);
    /** What a trait is for all of them; `undefined` where it is not the same for all. */
    value<Value extends string | boolean>(trait: Trait<Value>): Value | undefined;
    /** Whether something is true of all of them, or of none; `undefined` where it is of some. */
    truth({ trait, fits }: Literal): boolean | undefined;
    /**
     * Parts them into those for whom an evaluation has one result each, leaving out all whose answers
     * cannot be true. Without those for whom the purse does not suffice.
     */
    cells<T>(evaluate: (state: State) => T, purse: Purse): Cell<T>[];
    /** Parts them so that a trait is the same for all of each. */
    partedBy<Value extends string | boolean>(trait: Trait<Value>, purse: Purse): Cell<Value>[];
    /** Parts them so that each of the literals is true of all or of none, up to the first that is not. */
    split(literals: readonly Literal[], purse: Purse): {
        place: Place;
        all: boolean;
    }[];
}
