import './core.ts';
import { type Bound, difference, mapped } from '../bound.ts';
import { factsOf, openEnded, type State } from '../state.ts';
import { endOfNext, inSeason, startOf, startOfDay } from '../wall-calendar.ts';
import { farthest, toWallClock } from '../zone.ts';
import { extreme } from './extreme.ts';
import { hasSome } from './fact-in.ts';
import { comparing, listed, matches } from './holds.ts';
import { amount, onWall, quantity } from './quantity.ts';
import { type Mode, mechanisms, type Of, operators } from './registry.ts';
import { sum } from './sum.ts';

const oneDay = 864e5;

interface Season {
  from: string;
  to: string;
}

/** Whether the day of an instant lies in a season. */
function within(state: State, name: string, season: Season, mode: Mode): boolean {
  const value = quantity(state, name);
  if (!value) return false;
  const { low, high } = value;
  if (typeof low !== 'number' || typeof high !== 'number') {
    return openEnded(state, JSON.stringify([low, high, season, mode]), factsOf(state, low, high));
  }
  // A year or more holds days of every season.
  if (!(high - low < 366 * oneDay && Math.abs(high) < farthest)) return mode === 'possibly';
  const [first = 0, last = 0] = [low, high].map((end) =>
    startOfDay(toWallClock(end, state.policy.timeZone)),
  );
  const days = Array.from({ length: (last - first) / oneDay + 1 }, (_, index) =>
    inSeason(new Date(first + index * oneDay).toISOString().slice(5, 10), season),
  );
  return mode === 'surely' ? days.every(Boolean) : days.some(Boolean);
}

Object.assign(mechanisms, {
  minus: (state, { minus }: Of<'minus'>) => sum(state, minus, -1),
  earliest: (state, { earliest }: Of<'earliest'>) => extreme(state, earliest, 'min'),
  largest: (state, { largest }: Of<'largest'>) => extreme(state, largest, 'max'),
  smallest: (state, { smallest }: Of<'smallest'>) => extreme(state, smallest, 'min'),
  between: (state, { between, in: unit }: Of<'between'>) => {
    const [start, end] = between.map((one) =>
      unit ? onWall(state, one, 'day', startOfDay) : quantity(state, one),
    );
    if (!start || !end) return null;
    // A day may last 23 or 25 hours.
    const days = (time: number) => Math.round(time / oneDay);
    const length = (a: Bound, b: Bound) =>
      unit ? mapped(difference(a, b), 'days', days) : difference(a, b);
    return { low: length(end.low, start.high), high: length(end.high, start.low) };
  },
  startOf: (state, { startOf: unit, of }: Of<'startOf'>) =>
    onWall(state, of, `startOf ${unit}`, (wall) => startOf(unit, wall)),
  endOf: (state, { endOf: unit, of }: Of<'endOf'>) =>
    onWall(state, of, `endOf ${unit}`, (wall) => startOf(unit, wall, 1) - 1000),
  next: (state, { next, after }: Of<'next'>) =>
    onWall(state, after, `next ${next}`, (wall) => endOfNext(next, wall)),
  lookup: (state, { lookup, in: table }: Of<'lookup'>) => {
    const found = Object.entries(table).find(([key]) =>
      matches(state, lookup, [key, key === 'true' || (key === 'false' ? false : key)]),
    );
    return found ? amount(state, found[1]) : null;
  },
} satisfies typeof mechanisms);

Object.assign(operators, {
  atMost: comparing(false, false),
  lessThan: comparing(false, true),
  atLeast: comparing(true, false),
  moreThan: comparing(true, true),
  within,
  hasOnly: (state, name, operand: string | string[]) => {
    const wanted = listed(operand);
    const options = state.policy.facts[name]?.options ?? [];
    const rest = options.map(({ id }) => id).filter((id) => !wanted.includes(id));
    return hasSome(state, name, wanted) && !hasSome(state, name, rest);
  },
} satisfies typeof operators);
