import { fromWallClock } from './zone.ts';

const iso =
  /^((?:19\d\d|2\d{3})-\d\d-(\d\d))(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3})\d*)?)?(Z|([+-](?:[01]\d|2[0-3])):?([0-5]\d))?)?$/i;

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
export function readMoment(text: string, timeZone: string): Moment | null {
  const match = iso.exec(text);
  if (!match) return null;
  const [, day = '', date, clock, second = '00', fraction = '', offset, hours, minutes] = match;
  const midnight = new Date(day);
  if (midnight.getUTCDate() !== Number(date)) return null;
  if (!clock) {
    const start = midnight.getTime();
    return {
      earliest: fromWallClock(start, timeZone).earliest,
      latest: fromWallClock(start + 86399e3, timeZone).latest,
    };
  }
  const zone = hours ? `${hours}:${minutes}` : 'Z';
  const instant = Date.parse(`${day}T${clock}:${second}.${fraction.padEnd(3, '0')}${zone}`);
  return offset ? { earliest: instant, latest: instant } : fromWallClock(instant, timeZone);
}
