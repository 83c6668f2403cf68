import { readAnswer } from '../policy/read-answer.ts';
import type { Answers, Policy } from '../policy/types.ts';

/** Those of the answers that a policy has a fact for, and that the fact can have. */
export function validAnswers({ facts, timeZone }: Policy, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, fact]) =>
      readAnswer(fact, answers[id], Date.now(), timeZone) === undefined ? [] : [[id, answers[id]]],
    ),
  );
}
