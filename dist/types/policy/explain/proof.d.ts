import type { Condition } from '../schema.ts';
import type { State } from '../state.ts';
import type { Branch, Node, Owner } from './node.ts';
/** A policy taken apart into its tests, as they stand for the answers of a state. */
export interface Proof {
    state: State;
    /** The rules in their order. */
    rules(): readonly Branch[];
    /** The cases of a class in their order. */
    cases(name: string): readonly Branch[];
    /** A condition that stands at a JSON pointer. */
    condition(one: Condition, path: string, owner: Owner): Node;
}
/** Takes a policy apart; parts that nothing asks for are not looked at. */
export declare function proofOf(state: State): Proof;
