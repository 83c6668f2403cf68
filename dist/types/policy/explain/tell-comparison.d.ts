import type { Leaf } from './node.ts';
import type { Speaker } from './speaker.ts';
/** A comparison with a limit, told as it is: where it fails, that the opposite holds. */
export declare function tellComparison(speaker: Speaker, leaf: Leaf): string;
