import type { Derived } from '../schema.ts';
import type { Branch, Leaf, Node, Truth } from './node.ts';
import type { Proof } from './proof.ts';
/** What follows when only some tests are looked at. */
export interface View {
    truth(node: Node): Truth;
    /** The cases of a class that can be chosen: indices, -1 for none. */
    cases(name: string): readonly number[];
    /** The ids that a place can come to, past the cases or rules before it. */
    ids(is: Derived, earlier?: readonly Branch[]): ReadonlySet<string>;
    /** The rules that can decide: indices, -1 for none. */
    rules(): readonly number[];
}
/**
 * Looks at the tests for which `known` holds as they are, and at all others as open.
 *
 * @param rules how many of the rules may decide at most: those before them, and they
 */
export declare function viewOf(proof: Proof, known: (leaf: Leaf) => boolean, rules?: number): View;
