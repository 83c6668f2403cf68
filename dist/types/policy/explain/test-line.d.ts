import type { ExplainedTest } from './explained.ts';
import type { Leaf } from './node.ts';
import type { Speaker } from './speaker.ts';
/**
 * A test as a line.
 *
 * @param wanted what it would have to be, where that is to be told
 */
export declare function testLine(speaker: Speaker, leaf: Leaf, wanted?: boolean): ExplainedTest;
