import type { Leaf } from './node.ts';
import type { Speaker } from './speaker.ts';
/** Whether an instant lies in a season, told as it is. */
export declare function tellSeason(speaker: Speaker, leaf: Leaf): string;
