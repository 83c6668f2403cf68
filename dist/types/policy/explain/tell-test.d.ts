import type { Leaf } from './node.ts';
import type { Speaker } from './speaker.ts';
/**
 * A test in words: not what it asks, but how it is.
 *
 * @param wanted what it would have to be, where that is to be told
 */
export declare function tellTest(speaker: Speaker, leaf: Leaf, wanted?: boolean): string;
