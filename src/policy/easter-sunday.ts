/**
 * Easter Sunday of a Gregorian year, in milliseconds at 00:00 UTC.
 *
 * The algorithm of Oudin (Explanatory Supplement to the Astronomical Almanac, 1992).
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = century - (century >> 2);
  const equation = Math.floor((century - Math.floor((century - 17) / 25)) / 3);
  let moon = (leaps - equation + 19 * golden + 15) % 30;
  // Two full moons of the calendar are moved, so that none falls on one day twice in 19 years.
  if (moon > (golden > 10 ? 27 : 28)) moon--;
  const weekday = (year + (year >> 2) + moon + 2 - leaps) % 7;
  return Date.UTC(year, 2, 28 + moon - weekday);
}
