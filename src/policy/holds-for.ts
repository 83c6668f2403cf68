import './language/core.ts';
import { explore } from './explore.ts';
import { knownAnswers } from './known-answers.ts';
import { holds } from './language/holds.ts';
import { readNow } from './read-now.ts';
import type { Condition } from './schema.ts';
import { stateAt } from './state-at.ts';
import type { Answers, Policy } from './types.ts';

/** Whether a condition surely holds for these answers; `false` while answers leave it open. */
export function holdsFor(
  policy: Policy,
  answers: Answers,
  condition: Condition,
  now: string | Date,
): boolean {
  const instant = readNow(now, policy.timeZone);
  const { answered } = knownAnswers(policy, answers, instant);
  const state = stateAt(policy, answered, instant);
  const { results, incomplete } = explore(state, (one) => holds(one, condition));
  return !incomplete && results.size === 1 && results.has('true');
}
