import './language/core.ts';
import { knownAnswers } from './known-answers.ts';
import { outlookOf } from './outlook.ts';
import { readNow } from './read-now.ts';
import { limiting, type Quantity, supposing } from './state.ts';
import { stateAt } from './state-at.ts';
import type { Answers, Policy } from './types.ts';

/**
 * Whether the exact time can still change what is decided, where a fact was answered by a date
 * alone.
 *
 * @param answers that answer among them
 * @returns `false`, too, for an answer that is exact or no instant
 * @throws RangeError when `now` is no instant
 */
export function timeMatters(
  policy: Policy,
  answers: Answers,
  fact: string,
  now: string | Date,
): boolean {
  const instant = readNow(now, policy.timeZone);
  const { answered } = knownAnswers(policy, answers, instant);
  const { low, high } = (answered.get(fact) ?? {}) as Partial<Quantity>;
  if (typeof low !== 'number' || typeof high !== 'number' || low === high) return false;
  answered.delete(fact);
  let state = stateAt(policy, answered, instant);
  const variable = state.variables.indexOf(fact);
  state = supposing(state, JSON.stringify({ fact, is: [null] }), false);
  state = limiting(state, variable + 1, 0, high);
  state = limiting(state, 0, variable, -low);
  return outlookOf(state).facts.includes(fact);
}
