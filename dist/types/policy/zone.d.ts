/** Whether the runtime knows any time zones, which some privacy extensions take away. */
export declare function knowsZones(): boolean;
/** Farther from 1970 than this no calendar is kept: a little less than a Date can hold. */
export declare const farthest = 8630000000000000;
/**
 * What a clock on the wall of the zone shows at an instant.
 *
 * @param instant milliseconds since 1970 UTC
 * @param timeZone IANA name
 * @returns the wall-clock reading as milliseconds, as if it were UTC; for an instant hundreds of
 * thousands of years away, or none at all, the instant itself; of the device's own zone where the
 * runtime knows no other
 * @throws RangeError when the zone is unknown
 */
export declare function toWallClock(instant: number, timeZone: string): number;
/**
 * The instants at which a wall clock of the zone shows a reading: one; two when the hour is
 * repeated in autumn; where spring skips it, the reading shifted forward by the gap.
 *
 * @param wall the reading as milliseconds, as if it were UTC
 * @param timeZone IANA name
 * @returns milliseconds since 1970 UTC
 */
export declare function fromWallClock(wall: number, timeZone: string): {
    earliest: number;
    latest: number;
};
