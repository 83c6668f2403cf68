import { type Answers, type Policy, readAnswer } from '../../policy/index.ts';

/** Those of the answers that a policy asks for and that its fact can have. */
export function answersFor(policy: Policy, answers: Answers, now: number): Answers {
  const { facts, timeZone } = policy;
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => {
      const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
      return fact && readAnswer(fact, answer, now, timeZone) !== undefined;
    }),
  );
}

/** The customer's answers after one policy's view of them changed; what it does not ask for stays. */
export function mirrored(policy: Policy, before: Answers, seen: Answers): Answers {
  const others = Object.entries(before).filter(([id]) => !Object.hasOwn(policy.facts, id));
  return { ...Object.fromEntries(others), ...seen };
}

/** Whether two sets of answers say the same. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  const text = (answers: Answers) =>
    JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}
