/**
 * Writes an instant as ISO 8601.
 *
 * @param instant milliseconds since 1970 UTC
 * @param timeZone IANA name
 * @param as `instant`: `2026-01-15T10:00:00+01:00`; `day`: `2026-01-15`, both in the zone
 */
export declare function writeMoment(instant: number, timeZone: string, as: 'instant' | 'day'): string;
