import type { Bound } from './bound.ts';
import { difference, variablesOf } from './bound.ts';
import type { Policy } from './types.ts';

/** What an answered fact holds: a set, a choice, or the two ends of an instant or number. */
export type Known = Quantity | string | boolean | readonly string[] | null;

/** An instant or duration in milliseconds, or a number, between two ends. */
export interface Quantity {
  low: Bound;
  high: Bound;
  /** A day that the document itself names. */
  whole?: boolean;
}

/** The smallest step by which a strict comparison differs; exact beside milliseconds of our era. */
const step = 2 ** -8;

/**
 * An atomic test, as plain data: variable `plus` minus variable `minus` is at most `limit`; a fact
 * is one of the values, or has one of them; or something that is told by its text alone.
 */
export type Test =
  | readonly [plus: number, minus: number, limit: number]
  | { readonly fact: string; readonly is: readonly unknown[] }
  | { readonly fact: string; readonly has: readonly string[] }
  | string;

/**
 * A question that the answers so far leave open, thrown by an evaluation that meets it. `branch`
 * gives the state in which it is true or false; `null` where nothing can be supposed about it.
 */
export class Fork {
  declare readonly test: Test;
  declare readonly facts: readonly string[];
  declare readonly branch: ((holds: boolean) => State) | null;

  constructor(test: Test, facts: readonly string[], branch: ((holds: boolean) => State) | null) {
    Object.assign(this, { test, facts, branch });
  }

  /** Those of another copy of the engine count, too: words are lent from copy to copy. */
  static [Symbol.hasInstance](one: unknown): boolean {
    return (one as Fork | null | undefined)?.branch !== undefined;
  }
}

/**
 * What is known of a customer: the answers, and what has been supposed of the facts that are not
 * answered yet. Never changed; supposing something makes a new state.
 */
export interface State {
  readonly policy: Policy;
  /** Milliseconds since 1970 UTC, or a variable: any moment. */
  readonly now: Bound;
  /** Answered facts. */
  readonly answered: ReadonlyMap<string, Known>;
  /** Facts by variable: each open instant or number has two, its low and its high end; `now` has one. */
  readonly variables: readonly string[];
  /** The largest that variable a minus variable b can be, at a × the number of variables + b. */
  readonly limits: readonly number[];
  /** Suppositions about what has no variable, by key. */
  readonly supposed: { readonly [key: string]: unknown };
  /** Results that hold in this state, and so in every state that supposes more. */
  readonly results: Map<string, unknown>;
}

/** The state that supposes one thing more. */
export function supposing(state: State, key: string, value: unknown): State {
  return {
    ...state,
    supposed: { ...state.supposed, [key]: value },
    results: new Map(state.results),
  };
}

/** The state in which variable `a` minus variable `b` is at most `limit`. */
export function limiting(state: State, a: number, b: number, limit: number): State {
  const { limits: before, variables } = state;
  const count = variables.length;
  const limits = before.slice();
  for (let x = 0; x < count; x++) {
    const toA = (before[x * count + a] as number) + limit;
    if (toA === Infinity) continue;
    for (let y = 0; y < count; y++) {
      const through = toA + (before[b * count + y] as number);
      if (through < (limits[x * count + y] as number)) limits[x * count + y] = through;
    }
  }
  return { ...state, limits, results: new Map(state.results) };
}

/** A yes-or-no that is followed by its test alone. */
export function openEnded(state: State, test: Test, facts: readonly string[]): boolean {
  const key = JSON.stringify(test);
  const known = state.supposed[key];
  if (known !== undefined) return known as boolean;
  throw new Fork(test, facts, (holds) => supposing(state, key, holds));
}

/** The open facts that bounds depend on. */
export function factsOf(state: State, ...bounds: Bound[]): string[] {
  const facts = bounds.flatMap(variablesOf).map((variable) => state.variables[variable] as string);
  return [...new Set(facts)];
}

/**
 * Whether `a ≤ b`, or `a < b` when strict.
 *
 * @throws Fork when the state leaves it open
 */
export function atMost(state: State, a: Bound, b: Bound, strict = false): boolean {
  if (typeof a === 'number' && typeof b === 'number') return strict ? a < b : a <= b;
  const compare = (x: Bound, y: Bound) => atMost(state, x, y, strict);
  if (typeof a === 'object' && 'of' in a) {
    return a.of[a.end === 'max' ? 'every' : 'some']((one) => compare(one, b));
  }
  if (typeof b === 'object' && 'of' in b) {
    return b.of[b.end === 'min' ? 'every' : 'some']((one) => compare(a, one));
  }
  const left = difference(a, b);
  if (typeof left === 'number') return strict ? left < 0 : left <= 0;
  if (!('offset' in left)) {
    return openEnded(state, JSON.stringify([a, b, strict]), factsOf(state, a, b));
  }
  const { plus, minus, offset } = left;
  if (Math.abs(offset) === Infinity) return offset < 0;
  const limit = -offset - (strict ? step : 0);
  const count = state.variables.length;
  const most = state.limits[plus * count + minus] as number;
  const least = -(state.limits[minus * count + plus] as number);
  if (most <= limit) return true;
  if (least > limit) return false;
  // Either way round it is the same question, so it goes by one name.
  const forward = plus > minus;
  const other = -limit - Math.max(step, Math.abs(limit) * Number.EPSILON);
  const test = forward ? ([plus, minus, limit] as const) : ([minus, plus, other] as const);
  throw new Fork(test, factsOf(state, left), (side) =>
    side === forward ? limiting(state, plus, minus, limit) : limiting(state, minus, plus, other),
  );
}
