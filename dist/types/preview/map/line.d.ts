import type { Boundary } from '../../policy/index.ts';
/** A value that depends on where on the map a customer stands: `constant + x · X + y · Y`. */
export interface Form {
    x: number;
    y: number;
    constant: number;
}
/** A line across the map: on one side of it, `x · X + y · Y` is at most `limit`. */
export interface Line {
    x: number;
    y: number;
    limit: number;
    /** What it is about, where it runs across both edges. */
    about: Boundary;
}
/** The smallest step by which the engine tells two values apart. */
export declare const step: number;
/** A boundary of a policy as a line; `null` where it does not run across the map. */
export declare function lineOf(about: Boundary, forms: ReadonlyMap<string, Form>): Line | null;
/** The least value of the upper side, where a line crosses one edge alone. */
export declare function cutOf({ x, y, limit }: Line): {
    edge: 'x' | 'y';
    at: number;
} | null;
/** Whether a place lies on the side where the line's sum is at most its limit. */
export declare function within({ x, y, limit }: Line, place: {
    x: number;
    y: number;
}): boolean;
