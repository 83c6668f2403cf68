/**
 * Resolves once the next frame is on screen and the page has nothing more urgent to do, a second
 * later at most: what a first look can do without waits for it.
 */
export declare function painted(): Promise<unknown>;
