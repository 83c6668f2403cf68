import { readMoment } from '../../policy/index.ts';

/** What a moment on the clock of a zone means. */
export interface WallTime {
  /** ISO instant. */
  now: string;
  /** Whether the clock skips that time, or shows it twice, of which the first is meant. */
  trouble: 'skipped' | 'repeated' | null;
}

/** What the clock of a zone shows at an instant, as a field takes it: `2026-03-29T03:30`. */
export function wallTimeOf(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(instant).replace(' ', 'T');
}

/**
 * The instant that a moment on the clock of a zone means.
 *
 * @param wall as `2026-03-29T02:30`
 * @returns `null` for what is no moment
 */
export function readWallTime(wall: string, timeZone: string): WallTime | null {
  const moment = /T\d\d:\d\d/.test(wall) ? readMoment(wall, timeZone) : null;
  if (!moment) return null;
  const { earliest, latest } = moment;
  const skipped = wallTimeOf(earliest, timeZone) !== wall.slice(0, 16);
  return {
    now: new Date(earliest).toISOString(),
    trouble: skipped ? 'skipped' : latest > earliest ? 'repeated' : null,
  };
}
