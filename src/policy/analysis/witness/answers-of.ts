import type { Fact } from '../../schema.ts';
import { limiting, type State } from '../../state.ts';
import type { Answer, Answers } from '../../types.ts';
import { startOfDay } from '../../wall-calendar.ts';
import { writeMoment } from '../../write-moment.ts';
import { fromWallClock, toWallClock } from '../../zone.ts';
import { exists } from './exists.ts';
import { feasible, fixing, rangeOf } from './range.ts';
import { roundValue } from './round-value.ts';

const day = 864e5;
const timeUnits = [36e5, 6e4, 1000, 1];
const numberUnits = [1, 0.5, 0.1, 0.01, 0.001, 2 ** -8];

/** An answer, and the state in which it is given; nothing is supposed about it any more. */
type Step = readonly [answer: Answer | undefined, state: State];

/** An instant as text, to the millisecond only where that is needed. */
export function instantText(instant: number, timeZone: string): string {
  const second = Math.floor(instant / 1000) * 1000;
  if (instant === second) return writeMoment(instant, timeZone, 'instant');
  return new Date(instant).toISOString();
}

/** The answers of an open instant, date or number that a state allows, the exact ones first. */
function* quantities(state: State, id: string, fact: Fact, about: number): Generator<Step> {
  const { timeZone } = state.policy;
  const low = state.variables.indexOf(id);
  const high = low + 1;
  const exact = limiting(state, high, low, 0);
  if (feasible(exact)) {
    const range = rangeOf(exact, low);
    if (fact.type === 'number') {
      const value = roundValue(range, numberUnits, { about: fact.min ?? 0, reach: 1 });
      const fixed = value !== null && fixing(exact, low, value);
      if (fixed) yield [value, fixed];
    } else if (fact.type === 'instant') {
      const value = roundValue(range, timeUnits, { about, reach: day });
      const fixed = value !== null && exists(value) && fixing(exact, low, value);
      if (fixed) yield [instantText(value, timeZone), fixed];
    } else {
      const [first, last] = range;
      const from = exists(first) ? first : exists(last) ? last - day : about;
      for (const later of [0, 1, -1, 2]) {
        const wall = startOfDay(toWallClock(from, timeZone)) + later * day;
        const fixed = fixing(exact, low, fromWallClock(wall, timeZone).earliest);
        if (fixed) yield [new Date(wall).toISOString().slice(0, 10), fixed];
      }
    }
  }
  if (fact.type === 'instant') {
    const ends = [...rangeOf(state, low), ...rangeOf(state, high)].filter(exists);
    const days = ends.map((end) => startOfDay(toWallClock(end, timeZone)));
    for (const wall of new Set(days.flatMap((one) => [one, one - day, one + day]))) {
      const start = fixing(state, low, fromWallClock(wall, timeZone).earliest);
      const end = fromWallClock(wall + day - 1000, timeZone).latest;
      const now = typeof state.now === 'number' ? state.now : Infinity;
      const whole = start && fixing(start, high, fact.notAfter ? Math.min(end, now) : end);
      if (whole) yield [new Date(wall).toISOString().slice(0, 10), whole];
    }
  }
  if (fact.unknown) yield ['unknown', state];
}

/** The answers of a fact that a state allows; an answer that is `undefined` is left open. */
function* answersTo(state: State, id: string, fact: Fact, about: number): Generator<Step> {
  const { supposed, variables, answered, results } = state;
  if (answered.has(id) || results.get(`fact ${id}`) !== undefined) return yield [undefined, state];
  const isNull = supposed[JSON.stringify({ fact: id, is: [null] })];
  const some = supposed[id];
  if (isNull === true) yield [null, state];
  else if (variables.includes(id) && (isNull === false || !fact.none)) {
    yield* quantities(state, id, fact, about);
  } else if (some instanceof Set) {
    for (const value of some) yield [value as Answer, state];
  } else if (some && typeof some === 'object') {
    const { some: groups, none } = some as { some: string[][]; none: string[] };
    const chosen = new Set<string>();
    for (const group of groups) {
      if (!group.some((one) => chosen.has(one))) {
        chosen.add(group.find((one) => !none.includes(one)) ?? '');
      }
    }
    if (!chosen.size) {
      const free = fact.options?.find((option) => !none.includes(option.id));
      if (free) chosen.add(free.id);
    }
    yield [[...chosen], state];
    if (!groups.length) yield [[], state];
  } else yield [undefined, state];
}

/**
 * Answers that customers in a state can give, in turn; they need not be all. What the state leaves
 * open is left out.
 *
 * @param about an instant that answers may be near, in milliseconds since 1970 UTC
 */
export function* answersOf(state: State, about: number): Generator<Answers> {
  const facts = Object.entries(state.policy.facts);
  function* from(index: number, current: State, answers: Answers): Generator<Answers> {
    const [id, fact] = facts[index] ?? [];
    if (id === undefined || fact === undefined) return yield answers;
    for (const [answer, next] of answersTo(current, id, fact, about)) {
      yield* from(index + 1, next, answer === undefined ? answers : { ...answers, [id]: answer });
    }
  }
  yield* from(0, state, {});
}
