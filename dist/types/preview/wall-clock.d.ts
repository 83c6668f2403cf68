/** An instant on the clock of a time zone, to the minute, as ISO 8601 without an offset. */
export declare function wallClock(instant: Date, timeZone: string): string;
