import { hasSome, isAmong, isNull } from './fact-in.ts';
import { classOf, outcome, outcomeFields } from './outcome.ts';
import { quantity } from './quantity.ts';
import type { Comparison, Condition, Test, ValueExpression } from './schema.ts';
import type { State } from './state.ts';
import { atMost, factsOf, openEnded } from './state.ts';
import { inSeason, startOfDay } from './wall-calendar.ts';
import { toWallClock } from './zone.ts';

/** An inexact instant makes a comparison hold for all that it may mean, or for some of it. */
type Mode = 'surely' | 'possibly';

const other = { surely: 'possibly', possibly: 'surely' } as const;
const oneDay = 864e5;

/** Farther back than any instant, and yet a number to calculate with. */
const unknownDepth = 1e300;

const asList = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

/**
 * Whether a fact, setting, class, value or date is one of the values.
 *
 * @throws Fork when the state leaves it open
 */
export function matches(
  state: State,
  name: string,
  values: readonly unknown[],
  mode: Mode = 'surely',
): boolean {
  const { facts, classes, settings } = state.policy;
  const field = outcomeFields.find((one) => one === name);
  if (field) return values.includes(outcome(state, field));
  if (classes[name]) return values.includes(classOf(state, name));
  if (settings[name]) return values.includes(settings[name].value);
  const type = facts[name]?.type;
  if (type === 'choices') return values.includes(null) && isNull(state, name);
  if (type === 'choice' || type === 'boolean') return isAmong(state, name, values);
  if (type === 'text') return values.includes(null) && isNull(state, name);
  const value = quantity(state, name);
  if (!value) return values.includes(null);
  const [near, far] = mode === 'surely' ? [value.low, value.high] : [value.high, value.low];
  return values.some((one) => {
    if (one === 'unknown') return atMost(state, value.low, -unknownDepth);
    return typeof one === 'number' && atMost(state, one, near) && atMost(state, far, one);
  });
}

/** For each comparison: whether the sides change places, and whether equality is not enough. */
const comparisons: Record<string, readonly [swapped: boolean, strict: boolean]> = {
  atMost: [false, false],
  notAfter: [false, false],
  lessThan: [false, true],
  before: [false, true],
  atLeast: [true, false],
  notBefore: [true, false],
  moreThan: [true, true],
  after: [true, true],
};

function compares(
  state: State,
  name: string,
  [swapped, strict]: readonly [boolean, boolean],
  operand: ValueExpression,
  mode: Mode,
): boolean {
  const sides = [quantity(state, name), quantity(state, operand)];
  const [smaller, larger] = swapped ? sides.reverse() : sides;
  if (!smaller || !larger) return false;
  return mode === 'surely'
    ? atMost(state, smaller.high, larger.low, strict)
    : atMost(state, smaller.low, larger.high, strict);
}

function fallsWithin(
  state: State,
  name: string,
  season: { from: string; to: string },
  mode: Mode,
): boolean {
  const value = quantity(state, name);
  if (!value) return false;
  const { low, high } = value;
  if (typeof low !== 'number' || typeof high !== 'number') {
    return openEnded(state, JSON.stringify([low, high, season, mode]), factsOf(state, low, high));
  }
  // A year or more holds days of every season.
  if (high - low >= 366 * oneDay) return mode === 'possibly';
  const ends = [low, high].map((end) => startOfDay(toWallClock(end, state.policy.timeZone)));
  const inside: boolean[] = [];
  for (let day = ends[0] as number; day <= (ends[1] as number); day += oneDay) {
    inside.push(inSeason(new Date(day).toISOString().slice(5, 10), season));
  }
  return mode === 'surely' ? inside.every(Boolean) : inside.some(Boolean);
}

function compliesWith(
  state: State,
  name: string,
  operator: string,
  operand: unknown,
  mode: Mode,
): boolean {
  const comparison = comparisons[operator];
  if (comparison) return compares(state, name, comparison, operand as ValueExpression, mode);
  if (operator === 'isNot') return !matches(state, name, asList<unknown>(operand), other[mode]);
  if (operator === 'within') {
    return fallsWithin(state, name, operand as { from: string; to: string }, mode);
  }
  if (operator === 'exact') {
    const value = quantity(state, name);
    return !!value && atMost(state, value.high, value.low) === operand;
  }
  const wanted = asList(operand as string);
  if (operator === 'has') return hasSome(state, name, wanted);
  const options = state.policy.facts[name]?.options ?? [];
  const rest = options.map(({ id }) => id).filter((id) => !wanted.includes(id));
  return hasSome(state, name, wanted) && !hasSome(state, name, rest);
}

function passes(state: State, name: string, test: Test, mode: Mode): boolean {
  if (typeof test !== 'object' || test === null || Array.isArray(test)) {
    return matches(state, name, asList<unknown>(test), mode);
  }
  return Object.entries(test as Comparison).every(([operator, operand]) =>
    compliesWith(state, name, operator, operand, mode),
  );
}

/**
 * Whether a condition holds. A comparison that only some of the instants of an inexact answer
 * satisfy does not hold `surely`, but `possibly`; `not` turns the one into the other.
 *
 * @throws Fork when the answers so far leave it open
 */
export function holds(state: State, condition: Condition, mode: Mode = 'surely'): boolean {
  if (typeof condition === 'boolean') return condition;
  return Object.entries(condition).every(([key, operand]) => {
    const one = operand as Condition;
    if (key === 'all') return (operand as Condition[]).every((part) => holds(state, part, mode));
    if (key === 'any') return (operand as Condition[]).some((part) => holds(state, part, mode));
    if (key === 'not') return !holds(state, one, other[mode]);
    if (key === 'surely' || key === 'possibly') return holds(state, one, key);
    if (key === 'unsure') return holds(state, one, 'possibly') && !holds(state, one, 'surely');
    return passes(state, key, operand as Test, mode);
  });
}
