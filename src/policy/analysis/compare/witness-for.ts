import { holdsFor } from '../../holds-for.ts';
import { readAnswer } from '../../read-answer.ts';
import { readNow } from '../../read-now.ts';
import type { Fact } from '../../schema.ts';
import type { Answer, Policy } from '../../types.ts';
import { writeMoment } from '../../write-moment.ts';
import { anyAnswer, type Customer, witnessOf } from '../witness/witness-of.ts';
import type { Place } from './place.ts';

/** So many places are looked at for a customer, and so many customers in each. */
const most = 80;
const patience = 30;

const day = 864e5;

/** An answer that many customers give. */
function usualAnswer(fact: Fact, now: string, timeZone: string): Answer {
  const { type, none, options = [] } = fact;
  if (type === 'boolean') return false;
  if (type === 'choice') return options[0]?.id ?? '';
  if (type === 'text') return 'A-1';
  if (none) return null;
  if (type === 'instant' || type === 'date') {
    const instant = readNow(now, timeZone) - day;
    return writeMoment(instant, timeZone, type === 'date' ? 'day' : 'instant');
  }
  return anyAnswer(fact, now);
}

/** The customer, with an answer to everything that either policy asks. */
function filled(
  { now, answers }: Customer,
  before: Policy,
  after: Policy,
  answer: (fact: Fact) => Answer,
): Customer {
  const all: Record<string, Answer | undefined> = {};
  for (const policy of [after, before]) {
    const { facts, timeZone } = policy;
    for (const [id, fact] of Object.entries(facts)) {
      if (answers[id] === undefined && fact.onlyIf !== undefined) {
        if (!holdsFor(policy, { ...answers, ...all }, fact.onlyIf, now)) continue;
      }
      const one = answers[id] === undefined ? answer(fact) : answers[id];
      if (all[id] === undefined && readAnswer(fact, one, 0, timeZone) !== undefined) all[id] = one;
    }
  }
  return { now, answers: all };
}

/** The customer as long before or after, all moments alike. */
function moved({ now, answers }: Customer, policies: readonly Policy[], by: number): Customer {
  const move = (id: string, answer: Answer | undefined) => {
    const type = policies.map(({ facts }) => facts[id]?.type).find((one) => one);
    if (typeof answer !== 'string' || (type !== 'instant' && type !== 'date')) return answer;
    const instant = Date.parse(answer);
    if (Number.isNaN(instant)) return answer;
    const text = new Date(instant + by).toISOString();
    return answer.length <= 10 ? text.slice(0, 10) : text.replace('.000Z', 'Z');
  };
  const all = Object.entries(answers).map(([id, answer]) => [id, move(id, answer)]);
  return { now: new Date(Date.parse(now) + by).toISOString(), answers: Object.fromEntries(all) };
}

/** So many customers are looked at on other days of the year, where the calendar may tell. */
const seasonal = 2;

/**
 * A customer in one of the places, with everything answered.
 *
 * @param accept has the last word: what the policies decide
 * @returns `null` when none was found
 */
export function witnessFor(
  before: Policy,
  after: Policy,
  places: readonly Place[],
  accept: (customer: Customer) => boolean,
): Customer | null {
  // Where little is supposed, customers are simple.
  const simple = ({ state }: Place) => Object.keys(state.supposed).length;
  const sorted = [...places].sort((one, other) => simple(one) - simple(other)).slice(0, most);
  const likely: Customer[] = [];
  for (const { both, state } of sorted) {
    let found: Customer | null = null;
    let left = patience;
    witnessOf([state], (one) => {
      const given = { ...one, answers: { ...one.answers, ...both.given } };
      const ways = [
        (fact: Fact) => usualAnswer(fact, one.now, after.timeZone),
        (fact: Fact) => anyAnswer(fact, one.now),
      ];
      const customers = ways.map((way) => filled(given, before, after, way));
      found = customers.find(accept) ?? null;
      if (left === patience) likely.push(...customers);
      return found !== null || --left < 0;
    });
    if (found) return found;
    if (likely.length === 2 * seasonal) {
      for (let days = 3; days < 370; days += 3) {
        const other = likely.map((one) => moved(one, [after, before], days * day)).find(accept);
        if (other) return other;
      }
    }
  }
  return null;
}
