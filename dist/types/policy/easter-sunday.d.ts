/**
 * Easter Sunday of a Gregorian year, in milliseconds at 00:00 UTC.
 *
 * The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
 */
export declare function easterSunday(year: number): number;
