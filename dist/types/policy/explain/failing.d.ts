import type { Derived } from '../schema.ts';
import type { Leaf, Node } from './node.ts';
import type { Proof } from './proof.ts';
import type { View } from './view.ts';
/** What would have to be otherwise, and where it stands. */
export type Failure = {
    is: 'leaf';
    leaf: Leaf;
    wanted: boolean;
    path: string;
} | {
    is: 'case';
    name: string;
    index: number;
    path: string;
}
/** A fact that would then have to be answered. */
 | {
    is: 'more';
};
/** What fails; `null` where the settings, not the answers, forbid it. */
type Failures = readonly Failure[] | null;
export interface Failing {
    /** The tests by which a condition is not what is wanted; none where it is, or is open. */
    condition(node: Node, wanted: boolean, at: string): Failures;
    /** The tests by which a place does not come to an id. */
    id(is: Derived, wanted: string, at: string): Failures;
}
/** How many tests fail. */
export declare function countOf(failures: readonly Failure[]): number;
/** @param view all tests as they are */
export declare function failingIn(proof: Proof, view: View): Failing;
export {};
