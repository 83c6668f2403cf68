import type { Decision, DecisionItem } from '../../policy/types.ts';
import { writeMoment } from '../../policy/write-moment.ts';

/** A point in time that is still to come, as a calendar shows it. */
export interface Upcoming {
  /** The same whenever this is found again. */
  id: string;
  item: DecisionItem;
  /** The end of a `limit`, the start of a step, what a step waits for, or a time of the timeline. */
  kind: 'limit' | 'start' | 'wait' | 'period';
  /** ISO instants with an offset, or `YYYY-MM-DD`; the same one twice where it is no period. */
  from: string;
  to: string;
}

/**
 * What of a decision belongs into a calendar: its deadlines, the moments of its steps and its
 * timeline, as far as they are to come. Deadlines of the same moment stand there once.
 *
 * @param now milliseconds since 1970 UTC
 * @param timeZone the policy's
 */
export function upcoming(
  { deadlines, steps, timeline }: Decision,
  now: number,
  timeZone: string,
): Upcoming[] {
  const today = writeMoment(now, timeZone, 'day');
  const isAhead = (at: string | null): at is string =>
    !!at && (at.length > 10 ? Date.parse(at) > now : at >= today);
  const limits = deadlines.map(({ at, until }) => Date.parse(until ?? at ?? ''));
  const limit = (item: DecisionItem, index: number): Upcoming[] => {
    const at = item.until ?? item.at;
    const isFirst = limits.indexOf(limits[index] ?? 0) === index;
    return isAhead(at) && isFirst
      ? [{ id: `deadline-${item.id}`, item, kind: 'limit', from: at, to: at }]
      : [];
  };
  const step = (item: DecisionItem): Upcoming[] => {
    const { at, until } = item;
    const id = `step-${item.id}`;
    if (isAhead(until)) {
      const from = at ?? writeMoment(now, timeZone, until.length > 10 ? 'instant' : 'day');
      return [{ id, item, kind: 'wait', from, to: until }];
    }
    // A step that is due at a deadline is that deadline.
    return isAhead(at) && !limits.includes(Date.parse(at))
      ? [{ id, item, kind: 'start', from: at, to: at }]
      : [];
  };
  const period = (item: DecisionItem): Upcoming[] => {
    const to = item.until ?? item.at;
    return isAhead(to)
      ? [{ id: `time-${item.id}`, item, kind: 'period', from: item.at ?? to, to }]
      : [];
  };
  return [...deadlines.flatMap(limit), ...steps.flatMap(step), ...timeline.flatMap(period)];
}
