/** The first and the last instant that an answer may mean, in milliseconds since 1970 UTC. */
export interface Moment {
    earliest: number;
    latest: number;
}
/**
 * Reads an ISO 8601 instant.
 *
 * @param text with an offset; or a wall-clock time, read in the zone (an hour repeated in autumn
 * means two instants, one skipped in spring shifts forward by the gap); or a date alone, which
 * means any instant from 00:00:00 to 23:59:59
 * @param timeZone IANA name
 * @returns `null` when the text is no such thing, no day of the calendar (30 February), or outside
 * the years 1900 to 2999, where it can only be a slip
 */
export declare function readMoment(text: string, timeZone: string): Moment | null;
