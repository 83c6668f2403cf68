/**
 * The current instant, in milliseconds since 1970 UTC.
 *
 * @param now a Date, or ISO 8601 text; without an offset it is read in the zone
 * @throws RangeError when it is neither, or beyond the horizon
 */
export declare function readNow(now: string | Date, timeZone: string): number;
