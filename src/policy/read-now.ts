import { readMoment } from './read-moment.ts';

/** The year 3000, and as far before 1970, beyond which the search over open answers loses precision. */
const horizon = Date.UTC(3000, 0);

/**
 * The current instant, in milliseconds since 1970 UTC.
 *
 * @param now a Date, or ISO 8601 text; without an offset it is read in the zone
 * @throws RangeError when it is neither, or beyond the horizon
 */
export function readNow(now: string | Date, timeZone: string): number {
  const instant =
    typeof now === 'string' ? readMoment(now, timeZone)?.earliest : (now as Date)?.getTime?.();
  if (!(Math.abs(instant ?? Number.NaN) < horizon)) {
    throw new RangeError(`now: "${now}" is no instant of our age; give a Date or ISO 8601 text`);
  }
  return instant as number;
}
