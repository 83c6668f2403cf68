import { farthest, fromWallClock, toWallClock } from './zone.ts';

/** An ISO 8601 duration: months and days run on the calendar, milliseconds are elapsed time. */
export interface Duration {
  months: number;
  days: number;
  milliseconds: number;
}

const iso =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Reads an ISO 8601 duration such as `PT72H`, `P14D` or `P1Y6M`; `null` when it is none. */
export function readDuration(text: string): Duration | null {
  const match = iso.exec(text);
  if (!match) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number];
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    milliseconds: hours * 36e5 + minutes * 6e4 + seconds * 1e3,
  };
}

/** The length in milliseconds, a month taken as a twelfth of 365.25 days. */
export function nominalLength({ months, days, milliseconds }: Duration): number {
  return (months * 30.4375 + days) * 864e5 + milliseconds;
}

/**
 * An instant later or earlier by a duration.
 *
 * Months and days move the date on the wall calendar of the zone (31 January + 1 month is the last
 * day of February) and keep the time of day; hours, minutes and seconds are elapsed time.
 *
 * @param instant milliseconds since 1970 UTC; ±Infinity stays as it is
 * @param sign 1 for later, -1 for earlier
 */
export function shift(instant: number, by: Duration, sign: 1 | -1, timeZone: string): number {
  const { months, days, milliseconds } = by;
  if (!(months || days)) return instant + sign * milliseconds;
  const approximate = instant + sign * nominalLength(by);
  if (!(Math.abs(approximate) < farthest)) return approximate;
  const wall = new Date(toWallClock(instant, timeZone));
  const date = wall.getUTCDate();
  wall.setUTCDate(1);
  wall.setUTCMonth(wall.getUTCMonth() + sign * months);
  const lastOfMonth = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0));
  wall.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()) + sign * days);
  return fromWallClock(wall.getTime(), timeZone).earliest + sign * milliseconds;
}
