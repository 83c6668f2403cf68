import type { Leaf, Node, Truth } from './node.ts';
import type { Proof } from './proof.ts';
import type { View } from './view.ts';
/** A part of an explanation: a test, or the case of a class that is chosen. */
export type Step = {
    is: 'leaf';
    leaf: Leaf;
} | {
    is: 'case';
    name: string;
    index: number;
};
/** What makes conditions and classes what they are, the most telling first. */
export interface Support {
    /** The tests that make a condition have this truth, or leave it open. */
    condition(node: Node, truth: Truth): Step[];
    /** The case of a class, and the tests that make it the one. */
    chosen(name: string): Step[];
}
/** @param view all tests as they are */
export declare function supportIn(proof: Proof, view: View): Support;
