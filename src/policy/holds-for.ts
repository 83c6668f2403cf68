import './language/more.ts';
import { attempt } from './explore.ts';
import { knownAnswers } from './known-answers.ts';
import { holds } from './language/holds.ts';
import { readNow } from './read-now.ts';
import type { Condition } from './schema.ts';
import { startState } from './start-state.ts';
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
  const state = startState(policy, answered, instant);
  return attempt(() => holds(state, condition)) === true;
}
