/** An ISO 8601 duration: months and days run on the calendar, milliseconds are elapsed time. */
export interface Duration {
    months: number;
    days: number;
    milliseconds: number;
}
/** Reads an ISO 8601 duration such as `PT72H`, `P14D` or `P1Y6M`; `null` when it is none. */
export declare function readDuration(text: string): Duration | null;
/** The length in milliseconds, a month taken as a twelfth of 365.25 days. */
export declare function nominalLength({ months, days, milliseconds }: Duration): number;
/**
 * An instant later or earlier by a duration.
 *
 * Months and days move the date on the wall calendar of the zone (31 January + 1 month is the last
 * day of February) and keep the time of day; hours, minutes and seconds are elapsed time.
 *
 * @param instant milliseconds since 1970 UTC; ±Infinity stays as it is
 * @param sign 1 for later, -1 for earlier
 */
export declare function shift(instant: number, by: Duration, sign: 1 | -1, timeZone: string): number;
