import type { Comparison, Condition, Test, ValueExpression } from '../schema.ts';
import { atMost, type State } from '../state.ts';
import { isAmong, isNull } from './fact-in.ts';
import { classOf, outcome, outcomeFields } from './outcome.ts';
import { quantity } from './quantity.ts';
import { type Mode, type Operator, operators, opposite } from './registry.ts';

/** Farther back than any instant, and yet a number to calculate with. */
const unknownDepth = 1e300;

/** One or several, as a list. */
export const listed = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? value : [value as T];

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
  const { type = '' } = facts[name] ?? {};
  if (type === 'choice' || type === 'boolean') return isAmong(state, name, values);
  if (type === 'choices' || type === 'text') return values.includes(null) && isNull(state, name);
  const value = quantity(state, name);
  if (!value) return values.includes(null);
  const [near, far] = mode === 'surely' ? [value.low, value.high] : [value.high, value.low];
  return values.some((one) => {
    if (one === 'unknown') return atMost(state, value.low, -unknownDepth);
    return typeof one === 'number' && atMost(state, one, near) && atMost(state, far, one);
  });
}

/** An operator that compares two values; either not having happened, it does not hold. */
export function comparing(swapped: boolean, strict: boolean): Operator {
  return (state, name, operand: ValueExpression, mode) => {
    const one = quantity(state, name);
    const other = quantity(state, operand);
    if (!one || !other) return false;
    const { low, high, whole } = other;
    // A day that the document names is meant as a whole: "not after" it lasts to its end.
    const limit = swapped === strict ? high : low;
    const measured = whole ? { low: limit, high: limit } : other;
    const [smaller, larger] = swapped ? [measured, one] : [one, measured];
    return mode === 'surely'
      ? atMost(state, smaller.high, larger.low, strict)
      : atMost(state, smaller.low, larger.high, strict);
  };
}

function passes(state: State, name: string, test: Test, mode: Mode): boolean {
  if (typeof test !== 'object' || test === null || Array.isArray(test)) {
    return matches(state, name, listed<unknown>(test), mode);
  }
  for (const key in test) {
    const operator = operators[key];
    if (!operator) throw new TypeError(`unknown comparison ${key}`);
    if (!operator(state, name, test[key as keyof Comparison] as never, mode)) return false;
  }
  return true;
}

/** Whether one entry of a condition holds. */
function entryHolds(state: State, key: string, operand: unknown, mode: Mode): boolean {
  const one = operand as Condition;
  if (key === 'all') return (operand as Condition[]).every((part) => holds(state, part, mode));
  if (key === 'any') return (operand as Condition[]).some((part) => holds(state, part, mode));
  if (key === 'not') return !holds(state, one, opposite[mode]);
  if (key === 'surely' || key === 'possibly') return holds(state, one, key);
  if (key === 'unsure') return holds(state, one, 'possibly') && !holds(state, one);
  return passes(state, key, operand as Test, mode);
}

/**
 * Whether a condition holds. A comparison that only some of the instants of an inexact answer
 * satisfy does not hold `surely`, but `possibly`; `not` turns the one into the other.
 *
 * @throws Fork when the answers so far leave it open
 * @throws TypeError when it is written in words that the language does not have
 */
export function holds(state: State, condition: Condition, mode: Mode = 'surely'): boolean {
  if (typeof condition === 'boolean') return condition;
  for (const key in condition) {
    if (!entryHolds(state, key, condition[key], mode)) return false;
  }
  return true;
}
