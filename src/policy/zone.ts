import { kept } from './kept.ts';

const formatter = (timeZone: string): Intl.DateTimeFormat =>
  kept(
    `zone ${timeZone}`,
    () =>
      new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }),
  );

/** Whether the runtime knows any time zones, which some privacy extensions take away. */
export function knowsZones(): boolean {
  try {
    return !!formatter('Europe/Paris');
  } catch {
    return false;
  }
}

/** Farther from 1970 than this no calendar is kept: a little less than a Date can hold. */
export const farthest = 8.63e15;

/**
 * What a clock on the wall of the zone shows at an instant.
 *
 * @param instant milliseconds since 1970 UTC
 * @param timeZone IANA name
 * @returns the wall-clock reading as milliseconds, as if it were UTC; for an instant hundreds of
 * thousands of years away, or none at all, the instant itself; of the device's own zone where the
 * runtime knows no other
 * @throws RangeError when the zone is unknown
 */
export function toWallClock(instant: number, timeZone: string): number {
  if (!(Math.abs(instant) < farthest)) return instant;
  const part: Record<string, number> = {};
  try {
    for (const { type, value } of formatter(timeZone).formatToParts(instant)) part[type] = +value;
  } catch (error) {
    if (knowsZones()) throw error;
    return instant - new Date(instant).getTimezoneOffset() * 6e4;
  }
  const { year = 0, month = 1, day, hour, minute, second } = part;
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) + milliseconds;
}

const day = 864e5;

/**
 * The instants at which a wall clock of the zone shows a reading: one; two when the hour is
 * repeated in autumn; where spring skips it, the reading shifted forward by the gap.
 *
 * @param wall the reading as milliseconds, as if it were UTC
 * @param timeZone IANA name
 * @returns milliseconds since 1970 UTC
 */
export function fromWallClock(
  wall: number,
  timeZone: string,
): { earliest: number; latest: number } {
  const before = toWallClock(wall - day, timeZone) - (wall - day);
  const after = toWallClock(wall + day, timeZone) - (wall + day);
  const found = [wall - before, wall - after].filter(
    (instant) => toWallClock(instant, timeZone) === wall,
  );
  if (!found.length) found.push(wall - before);
  return { earliest: Math.min(...found), latest: Math.max(...found) };
}
