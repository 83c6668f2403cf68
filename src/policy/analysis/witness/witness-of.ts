import { attempt } from '../../explore.ts';
import { knownAnswers } from '../../known-answers.ts';
import { readNow } from '../../read-now.ts';
import type { Fact } from '../../schema.ts';
import { startState } from '../../start-state.ts';
import { Fork, type State } from '../../state.ts';
import type { Answer, Answers, Policy } from '../../types.ts';
import { startOfDay } from '../../wall-calendar.ts';
import { fromWallClock, toWallClock } from '../../zone.ts';
import { rulingIn } from '../compile/ruling-of.ts';
import { answersOf, instantText } from './answers-of.ts';
import { exists } from './exists.ts';
import { fixing, rangeOf } from './range.ts';
import { roundValue } from './round-value.ts';

/** A customer at a moment. */
export interface Customer {
  /** ISO instant. */
  now: string;
  answers: Answers;
}

const hour = 36e5;
const day = 24 * hour;

/** How many customers to try in each state, at each moment. */
const patience = 30;

/** An answer to what does not matter. */
export function anyAnswer({ type, unknown, none, options, min = 1 }: Fact, now: string): Answer {
  if (unknown) return 'unknown';
  if (none) return null;
  const [first] = options ?? [];
  if (type === 'choice') return first?.id ?? '';
  if (type === 'choices') return first ? [first.id] : [];
  if (type === 'boolean') return false;
  if (type === 'number') return min;
  if (type === 'text') return 'A-1';
  return type === 'date' ? now.slice(0, 10) : now;
}

/** The answers, with an answer to whatever else could still change the decision. */
function completed(policy: Policy, { now, answers }: Customer): Customer {
  const moment = readNow(now, policy.timeZone);
  let full = answers;
  for (;;) {
    const { answered } = knownAnswers(policy, full, moment);
    const found = attempt(() => rulingIn(startState(policy, answered, moment)));
    const open = found instanceof Fork ? found.facts.find((id) => !answered.has(id)) : undefined;
    const fact = policy.facts[open ?? ''];
    if (open === undefined || !fact || Object.hasOwn(full, open)) return { now, answers: full };
    full = { ...full, [open]: anyAnswer(fact, now) };
  }
}

/** The moment at which a policy's customers are looked at where nothing says when. */
export function usualMoment(policy: Policy): number {
  return readNow(policy.scenarios[0]?.now ?? '2026-01-15T12:00:00Z', policy.timeZone);
}

/** Whether a state supposes something that limits between instants do not tell, such as a season. */
export function isOpaque({ supposed }: State): boolean {
  return Object.keys(supposed).some((key) => key.startsWith('"'));
}

/** Moments at which to look for customers in a state, the likeliest first. */
function momentsFor(state: State): number[] {
  const { policy, now } = state;
  const usual = usualMoment(policy);
  if (typeof now === 'number') return [now];
  if (!('plus' in now)) return [usual];
  const range = rangeOf(state, now.plus);
  const moment = roundValue(range, [hour, 6e4, 1000, 1], { about: usual, reach: day }) ?? usual;
  if (!exists(moment)) return [];
  const today = startOfDay(toWallClock(moment, policy.timeZone));
  const midnight = fromWallClock(today, policy.timeZone).earliest;
  if (isOpaque(state)) {
    return Array.from({ length: 74 }, (_, index) => moment + index * 5 * day);
  }
  const others = [midnight, midnight + day];
  // So long after the day of an answer that a day alone will do.
  const { limits, variables } = state;
  const count = variables.length;
  for (let variable = now.plus + 1; variable < count; variable++) {
    const least = Math.max(0, -(limits[variable * count + now.plus] as number));
    const most = Math.min(least + day, limits[now.plus * count + variable] as number);
    const start = midnight + ((variable - now.plus) % 2 ? 0 : day - 1000);
    for (const after of [(least + most) / 2, least + 1000, least]) {
      others.push(start + Math.round(after / 1000) * 1000);
    }
  }
  return [...new Set([moment, ...others])];
}

/**
 * A customer in one of the states, with everything answered that matters.
 *
 * @param accept whether the policy treats the customer as the state says; states follow no rounding
 * of calendars, so this has the last word
 * @returns `null` when none was found
 */
export function witnessOf(
  states: readonly State[],
  accept: (customer: Customer) => boolean,
): Customer | null {
  for (const state of states) {
    const { policy, now } = state;
    for (const moment of momentsFor(state)) {
      const open = typeof now === 'object' && 'plus' in now;
      const current = open ? fixing(state, now.plus, moment) : state;
      if (!current) continue;
      for (const ago of [day, 3 * hour]) {
        let left = patience;
        for (const answers of answersOf({ ...current, now: moment }, moment - ago)) {
          if (--left < 0) break;
          const given = { now: instantText(moment, policy.timeZone), answers };
          const customer = completed(policy, given);
          if (accept(customer)) return customer;
        }
      }
    }
  }
  return null;
}
