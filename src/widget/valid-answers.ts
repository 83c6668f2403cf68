import { readAnswer } from '../policy/read-answer.ts';
import type { Answers, Policy } from '../policy/types.ts';

/** Those of the answers that a policy has a fact for, and that the fact can have. */
export function validAnswers(policy: Policy, answers: Answers): Answers {
  const isValid = ([id, answer]: [string, unknown]) => {
    const fact = Object.hasOwn(policy.facts, id) && policy.facts[id];
    return fact && readAnswer(fact, answer, Date.now(), policy.timeZone) !== undefined;
  };
  return Object.fromEntries(Object.entries(answers).filter(isValid));
}
