export type Path = readonly (string | number)[];
/** One place where a document differs from the one before. Plain data. */
export type Change = 
/** The value there is now `after`; none, where there is no `after`. */
{
    readonly path: Path;
    readonly was: string;
    readonly after?: unknown;
}
/** In the list there, from `at` on, `remove` elements give way to those of `add`. */
 | {
    readonly path: Path;
    readonly was: string;
    readonly at: number;
    readonly remove: number;
    readonly add: readonly unknown[];
};
/**
 * Where two JSON values differ, in as few places as is simple. Each change knows by `was` (see
 * {@link markOf}) what stood there, so that it is never made where something else stands.
 */
export declare function changesBetween(before: unknown, after: unknown, path?: Path): Change[];
