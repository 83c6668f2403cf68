import { type Line } from './line.ts';
export interface Place {
    x: number;
    y: number;
}
/** Round values on an edge: where they are counted from, and by which steps, the roundest first. */
export interface Grid {
    origin: number;
    units: readonly number[];
}
/** From the first value to just before the last. */
export type Interval = readonly [from: number, to: number];
/**
 * A place in each part into which lines cut a box: exact, as parts between straight lines are convex
 * and so hold the middle of any three of their corners.
 *
 */
export declare function placesIn(box: readonly [Interval, Interval], lines: readonly Line[], grids: readonly [Grid, Grid]): Place[];
