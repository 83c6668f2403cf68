import { toWallClock } from './zone.ts';

/**
 * Writes an instant as ISO 8601.
 *
 * @param instant milliseconds since 1970 UTC
 * @param timeZone IANA name
 * @param as `instant`: `2026-01-15T10:00:00+01:00`; `day`: `2026-01-15`, both in the zone
 */
export function writeMoment(instant: number, timeZone: string, as: 'instant' | 'day'): string {
  const wall = toWallClock(instant, timeZone);
  const text = new Date(wall).toISOString();
  if (as === 'day') return text.slice(0, 10);
  const ahead = Math.round((wall - instant) / 6e4);
  const size = Math.abs(ahead);
  const two = (number: number) => String(Math.trunc(number)).padStart(2, '0');
  return `${text.slice(0, 19)}${ahead < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
