import { attempt, explore } from '../../explore.ts';
import { knownAnswers } from '../../known-answers.ts';
import { holds } from '../../language/holds.ts';
import { outcomeFields } from '../../language/outcome.ts';
import { readNow } from '../../read-now.ts';
import { startState } from '../../start-state.ts';
import type { Policy } from '../../types.ts';
import { rulingIn } from '../compile/ruling-of.ts';
import type { Customer } from '../witness/witness-of.ts';
import { type Judged, problemOutcome } from './verdict-in.ts';

const none = outcomeFields.map(() => '');

/** What a policy says of a customer who has answered everything that matters. */
export function judgedFor(policy: Policy, { now, answers }: Customer): Judged {
  const moment = readNow(now, policy.timeZone);
  const { answered, unreadable } = knownAnswers(policy, answers, moment);
  const state = startState(policy, answered, moment);
  const problems = [
    ...unreadable.map((fact) => `unreadable ${fact}`),
    ...policy.problems.checks
      .filter(({ when }) => attempt(() => holds(state, when)) === true)
      .map(({ id }) => id),
  ];
  if (problems.length) return problemOutcome(policy, problems);
  const [ruling, ...others] = explore(state, rulingIn).results.values();
  if (!ruling || others.length) return { rule: null, fields: none, problems };
  return {
    rule: ruling.rule,
    fields: ruling.rule === null ? none : ruling.fields,
    problems,
  };
}
