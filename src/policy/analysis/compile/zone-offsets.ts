import { toWallClock } from '../../zone.ts';

const day = 864e5;

/** How far the wall clocks of a zone are ahead of UTC, looked up once for each day. */
export interface ZoneOffsets {
  /**
   * The offset at an instant; NaN on a day of the UTC line on which clocks change.
   *
   * @param instant milliseconds since 1970 UTC
   */
  at: (instant: number) => number;
  /** Whether no clock changes from one instant to another, both in milliseconds since 1970 UTC. */
  steady: (from: number, to: number) => boolean;
}

/** @param timeZone IANA name */
export function zoneOffsets(timeZone: string): ZoneOffsets {
  const days = new Map<number, number>();
  const look = (number: number): number => {
    const [start, end] = [number, number + 1].map(
      (one) => toWallClock(one * day, timeZone) - one * day,
    ) as [number, number];
    const offset = start === end ? start : Number.NaN;
    days.set(number, offset);
    return offset;
  };
  const ofDay = (number: number) => days.get(number) ?? look(number);
  let [steadyFrom, steadyTo] = [0, -1];
  return {
    at: (instant) => ofDay(Math.floor(instant / day)),
    steady: (from, to) => {
      const [first, last] = [Math.floor(from / day), Math.floor(to / day)];
      if (first >= steadyFrom && last <= steadyTo) return true;
      const offset = ofDay(first);
      for (let number = first; number <= last; number++) {
        if (ofDay(number) !== offset) return false;
      }
      [steadyFrom, steadyTo] = [first, last];
      return true;
    },
  };
}
