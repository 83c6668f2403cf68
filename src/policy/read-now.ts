import { readMoment } from './read-moment.ts';

/**
 * The current instant, in milliseconds since 1970 UTC.
 *
 * @param now a Date, or ISO 8601 text; without an offset it is read in the zone
 * @throws RangeError when it is neither
 */
export function readNow(now: string | Date, timeZone: string): number {
  const instant =
    typeof now === 'string' ? readMoment(now, timeZone)?.earliest : (now as Date)?.getTime?.();
  if (instant === undefined || Number.isNaN(instant)) {
    throw new RangeError(`now: "${now}" is no instant; give a Date or ISO 8601 text`);
  }
  return instant;
}
