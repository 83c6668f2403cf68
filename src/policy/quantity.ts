import { addBusinessDays } from './add-business-days.ts';
import type { Bound } from './bound.ts';
import { difference, mapped, moved } from './bound.ts';
import type { Duration } from './duration.ts';
import { nominalLength, readDuration, shift } from './duration.ts';
import { factQuantity } from './fact-in.ts';
import { holds, matches } from './holds.ts';
import { once } from './once.ts';
import { readMoment } from './read-moment.ts';
import type { ValueExpression } from './schema.ts';
import type { Quantity, State } from './state.ts';
import { endOfNext, startOf, startOfDay } from './wall-calendar.ts';
import { fromWallClock, toWallClock } from './zone.ts';

type Amount = Quantity | Duration;

const oneDay = 864e5;

const isDuration = (amount: Amount): amount is Duration => 'days' in amount;
const exactly = (value: Bound): Quantity => ({ low: value, high: value });
const plain = (amount: Amount): Quantity =>
  isDuration(amount) ? exactly(nominalLength(amount)) : amount;

/**
 * The value of an expression: instants and durations in milliseconds, numbers as they are; `null`
 * when it rests on something that did not happen.
 *
 * @throws Fork when the state leaves open which value it is
 */
export function quantity(state: State, expression: ValueExpression): Quantity | null {
  const value = amount(state, expression);
  return value && plain(value);
}

function amount(state: State, expression: ValueExpression): Amount | null {
  if (typeof expression === 'number') return exactly(expression);
  if (typeof expression === 'string') return named(state, expression);
  for (const key of Object.keys(mechanisms)) {
    if (key in expression) return mechanisms[key]?.(state, expression as never) ?? null;
  }
  return null;
}

function named(state: State, name: string): Amount | null {
  const { facts, settings, values, dates, timeZone } = state.policy;
  if (name === 'now') return exactly(state.now);
  if (facts[name]) return factQuantity(state, name);
  const setting = settings[name]?.value;
  if (setting !== undefined) {
    return typeof setting === 'number' ? exactly(setting) : readDuration(String(setting));
  }
  const value = values[name];
  if (value !== undefined) return once(state, `value ${name}`, () => amount(state, value));
  const date = dates[name];
  if (date) {
    return once(state, `date ${name}`, () =>
      date.when === undefined || holds(state, date.when) ? quantity(state, date.value) : null,
    );
  }
  const moment = readMoment(name, timeZone);
  return moment ? { low: moment.earliest, high: moment.latest } : readDuration(name);
}

/** Adds or subtracts durations and numbers; a part that did not happen leaves nothing. */
function sum(state: State, parts: readonly ValueExpression[], sign: 1 | -1): Amount | null {
  const { timeZone } = state.policy;
  let total: Amount | null = null;
  for (const [index, part] of parts.entries()) {
    const by = amount(state, part);
    if (!by) return null;
    if (!index || !total) {
      total = by;
      continue;
    }
    const { low, high } = plain(total);
    if (isDuration(by)) {
      const move = (bound: Bound) =>
        typeof bound === 'number'
          ? shift(bound, by, sign, timeZone)
          : moved(bound, sign * nominalLength(by));
      total = { low: move(low), high: move(high) };
    } else {
      const other = sign > 0 ? { low: difference(0, by.high), high: difference(0, by.low) } : by;
      total = { low: difference(low, other.high), high: difference(high, other.low) };
    }
  }
  return total;
}

/** The extreme of those that happened. */
function extreme(state: State, list: readonly ValueExpression[], end: 'max' | 'min') {
  const found = list.map((one) => quantity(state, one)).filter((one) => one !== null);
  if (!found.length) return null;
  const pick = (bounds: Bound[]): Bound => {
    if (bounds.every((bound) => typeof bound === 'number')) return Math[end](...bounds);
    return end === 'max' ? { max: bounds } : { min: bounds };
  };
  return { low: pick(found.map((one) => one.low)), high: pick(found.map((one) => one.high)) };
}

/** The image of an instant under a growing function of the wall clock, in milliseconds. */
function onWall(
  state: State,
  of: ValueExpression,
  name: string,
  growing: (wall: number) => number,
): Quantity | null {
  const { timeZone } = state.policy;
  const image = (instant: number) => {
    const wall = growing(toWallClock(instant, timeZone));
    return Number.isNaN(wall) ? wall : fromWallClock(wall, timeZone).earliest;
  };
  const value = quantity(state, of);
  return value && { low: mapped(value.low, name, image), high: mapped(value.high, name, image) };
}

function between(
  state: State,
  { between: [from, to], in: unit }: Extract<ValueExpression, { between: unknown }>,
): Quantity | null {
  const ends = [from, to].map((one) =>
    unit ? onWall(state, one, 'day', startOfDay) : quantity(state, one),
  );
  const [start, end] = ends;
  if (!start || !end) return null;
  const low = difference(end.low, start.high);
  const high = difference(end.high, start.low);
  if (!unit) return { low, high };
  // A day may last 23 or 25 hours.
  const days = (bound: Bound) => mapped(bound, 'days', (time) => Math.round(time / oneDay));
  return { low: days(low), high: days(high) };
}

function businessDaysAfter(
  state: State,
  { businessDays, after, calendar }: Extract<ValueExpression, { businessDays: unknown }>,
): Quantity | null {
  const { settings, calendars } = state.policy;
  const count = quantity(state, businessDays)?.low;
  const days = calendars[String(settings[calendar]?.value ?? calendar)];
  if (typeof count !== 'number' || !days) return null;
  return onWall(
    state,
    after,
    `${count} ${calendar}`,
    (wall) => addBusinessDays(startOfDay(wall), count, days) + oneDay - 1000,
  );
}

function spanOf(
  state: State,
  { span, in: unit }: Extract<ValueExpression, { span: unknown }>,
): Duration | null {
  const count = quantity(state, span)?.low;
  if (typeof count !== 'number') return null;
  return {
    months: unit === 'months' ? count : unit === 'years' ? 12 * count : 0,
    days: unit === 'days' ? count : unit === 'weeks' ? 7 * count : 0,
    milliseconds: unit === 'hours' ? 36e5 * count : 0,
  };
}

type Mechanism = (state: State, expression: never) => Amount | null;
type Of<Key extends string> = Extract<ValueExpression, Record<Key, unknown>>;

/** Each way to write a value, by the key that it is recognised by. */
const mechanisms: Record<string, Mechanism> = {
  plus: (state, { plus }: Of<'plus'>) => sum(state, plus, 1),
  minus: (state, { minus }: Of<'minus'>) => sum(state, minus, -1),
  latest: (state, { latest }: Of<'latest'>) => extreme(state, latest, 'max'),
  earliest: (state, { earliest }: Of<'earliest'>) => extreme(state, earliest, 'min'),
  largest: (state, { largest }: Of<'largest'>) => extreme(state, largest, 'max'),
  smallest: (state, { smallest }: Of<'smallest'>) => extreme(state, smallest, 'min'),
  first: (state, { first }: Of<'first'>) => {
    for (const one of first) {
      const value = amount(state, one);
      if (value) return value;
    }
    return null;
  },
  between,
  businessDays: businessDaysAfter,
  startOf: (state, { startOf: unit, of }: Of<'startOf'>) =>
    onWall(state, of, `startOf ${unit}`, (wall) => startOf(unit, wall)),
  endOf: (state, { endOf: unit, of }: Of<'endOf'>) =>
    onWall(state, of, `endOf ${unit}`, (wall) => startOf(unit, wall, 1) - 1000),
  next: (state, { next, after }: Of<'next'>) =>
    onWall(state, after, `next ${next}`, (wall) => endOfNext(next, wall)),
  span: spanOf,
  lookup: (state, { lookup, in: table }: Of<'lookup'>) => {
    const found = Object.keys(table).find((key) => matches(state, lookup, [key]));
    return found === undefined ? null : amount(state, table[found] as ValueExpression);
  },
  choose: (state, { choose }: Of<'choose'>) => {
    const chosen = choose.find(({ when }) => when === undefined || holds(state, when));
    return chosen ? amount(state, chosen.is) : null;
  },
};
