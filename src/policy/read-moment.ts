import { fromWallClock } from './zone.ts';

const iso =
  /^(19\d\d|2\d{3})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/i;

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
  const [, year, month, date, hour, minute, second = '0', fraction = '', offset] = match;
  const midnight = new Date(`${year}-${month}-${date}T00:00:00Z`);
  if (midnight.getUTCDate() !== Number(date)) return null;
  const start = midnight.getTime();
  if (hour === undefined) {
    return {
      earliest: fromWallClock(start, timeZone).earliest,
      latest: fromWallClock(start + 86399e3, timeZone).latest,
    };
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const milliseconds = Number(fraction.padEnd(3, '0'));
  const wall = start + Number(hour) * 36e5 + Number(minute) * 6e4 + Number(second) * 1e3;
  if (!offset) return fromWallClock(wall + milliseconds, timeZone);
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)/.exec(offset) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 6e4 * (sign === '-' ? -1 : 1);
  const instant = wall + milliseconds - ahead;
  return { earliest: instant, latest: instant };
}
