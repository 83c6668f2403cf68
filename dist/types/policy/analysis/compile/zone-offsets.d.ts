/** How far the wall clocks of a zone are ahead of UTC, looked up once for each day. */
export interface ZoneOffsets {
    /**
     * The offset at an instant; NaN on a day of the UTC line on which clocks change.
     *
     * @param instant milliseconds since 1970 UTC
     */
    at: (instant: number) => number;
    /** Whether no clock changes from one instant to another, both in milliseconds since 1970 UTC. */
    steady: (from: number, to: number) => boolean;
}
/** @param timeZone IANA name */
export declare function zoneOffsets(timeZone: string): ZoneOffsets;
