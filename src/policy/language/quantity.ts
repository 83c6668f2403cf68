import { type Bound, mapped } from '../bound.ts';
import { nominalLength, readDuration } from '../duration.ts';
import { readMoment } from '../read-moment.ts';
import type { ValueExpression } from '../schema.ts';
import type { Quantity, State } from '../state.ts';
import { farthest, fromWallClock, toWallClock } from '../zone.ts';
import { factQuantity } from './fact-in.ts';
import { holds } from './holds.ts';
import { once } from './once.ts';
import { type Amount, mechanisms } from './registry.ts';

/** The same value at both ends. */
export const exactly = (value: Bound): Quantity => ({ low: value, high: value });

/** An amount as ends, a duration of the calendar by its nominal length. */
export const plain = (amount: Amount): Quantity =>
  'days' in amount ? exactly(nominalLength(amount)) : amount;

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
  if (!moment) return readDuration(name);
  return { low: moment.earliest, high: moment.latest, whole: name.length <= 10 };
}

/**
 * The value of an expression; `null` when it rests on something that did not happen.
 *
 * @throws Fork when the state leaves open which value it is
 * @throws TypeError when it is written in words that the language does not have
 */
export function amount(state: State, expression: ValueExpression): Amount | null {
  if (typeof expression === 'number') return exactly(expression);
  if (typeof expression === 'string') return named(state, expression);
  for (const key in expression) {
    const mechanism = mechanisms[key];
    if (mechanism) return mechanism(state, expression as never);
  }
  throw new TypeError(`unknown value ${JSON.stringify(expression)}`);
}

/** The value of an expression, in milliseconds or as a number; see {@link amount}. */
export function quantity(state: State, expression: ValueExpression): Quantity | null {
  const value = amount(state, expression);
  return value && plain(value);
}

/** The image of an instant under a growing function of the wall clock, in milliseconds. */
export function onWall(
  state: State,
  of: ValueExpression,
  name: string,
  growing: (wall: number) => number,
): Quantity | null {
  const { timeZone } = state.policy;
  const image = (instant: number) => {
    if (!(Math.abs(instant) < farthest)) return instant;
    const wall = growing(toWallClock(instant, timeZone));
    return wall && fromWallClock(wall, timeZone).earliest;
  };
  const value = quantity(state, of);
  return value && { low: mapped(value.low, name, image), high: mapped(value.high, name, image) };
}
