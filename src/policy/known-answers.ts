import type { Bound } from './bound.ts';
import { readAnswer } from './read-answer.ts';
import type { Known } from './state.ts';
import type { Answers, Policy } from './types.ts';

/**
 * Reads all answers.
 *
 * @param now milliseconds since 1970 UTC, or any moment
 * @returns what is known by fact id, and the facts whose answer they cannot have
 */
export function knownAnswers(
  policy: Policy,
  answers: Answers,
  now: Bound,
): { answered: Map<string, Known>; unreadable: string[] } {
  const answered = new Map<string, Known>();
  const unreadable: string[] = [];
  for (const [id, fact] of Object.entries(policy.facts)) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer === undefined) continue;
    const known = readAnswer(fact, answer, now, policy.timeZone);
    if (known === undefined) unreadable.push(id);
    else answered.set(id, known);
  }
  return { answered, unreadable };
}
