/** How much later to look as well: clocks that go forward or back move what lasts days by an hour. */
export declare const slack: number[];
/** The first whole second in (before, after] at which something is true that is true at `after`. */
export declare function firstSecond(before: number, after: number, holds: (instant: number) => boolean): number;
