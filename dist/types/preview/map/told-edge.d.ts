import type { Boundary, Policy } from '../../policy/index.ts';
import type { Dimension } from './dimension.ts';
import { type Stretch } from './edge.ts';
import type { words } from './words.ts';
type Say = (typeof words)['fr'];
/** What an edge of the map is called. */
export declare function tellDimension(policies: readonly [Policy, Policy], dimension: Dimension, say: Say, lang: string): string;
/** What a stretch of an edge is called. */
export declare function tellStretch(policies: readonly [Policy, Policy], dimension: Dimension, stretch: Stretch, say: Say, lang: string): string;
interface Side {
    about: Boundary;
    within: boolean;
}
/**
 * Where in a cell a part of it lies: between which of the lines that run through the cell.
 *
 * @param now milliseconds since 1970 UTC
 */
export declare function tellSides(policies: readonly [Policy, Policy], sides: readonly Side[], now: number, say: Say, lang: string): string[];
export {};
