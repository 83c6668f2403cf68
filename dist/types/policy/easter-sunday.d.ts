/**
 * Easter Sunday of a Gregorian year, in milliseconds at 00:00 UTC.
 *
 * The algorithm of Oudin (Explanatory Supplement to the Astronomical Almanac, 1992).
 */
export declare function easterSunday(year: number): number;
