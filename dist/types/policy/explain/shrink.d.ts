/**
 * The smallest part of a list, taking away from its end first, with which something still holds:
 * nothing more can be taken away.
 *
 * @param enough whether these are enough; more never are less so
 */
export declare function shrink<T>(list: readonly T[], enough: (kept: ReadonlySet<T>) => boolean): Set<T>;
