import { attempt } from '../../explore.ts';
import { knownAnswers } from '../../known-answers.ts';
import { holds } from '../../language/holds.ts';
import { outcomeFields } from '../../language/outcome.ts';
import { readNow } from '../../read-now.ts';
import { startState } from '../../start-state.ts';
import { Fork, type State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { writeMoment } from '../../write-moment.ts';
import type { Customer } from '../witness/witness-of.ts';
import type { Aspect } from './aspects.ts';

/** The state of one customer, whose answers may be impossible. */
export function stateFor(policy: Policy, { now, answers }: Customer): State {
  const moment = readNow(now, policy.timeZone);
  const { answered, unreadable } = knownAnswers(policy, answers, moment);
  const state = startState(policy, answered, moment);
  const wrong = policy.problems.checks.some(
    ({ when }) => attempt(() => holds(state, when)) === true,
  );
  if (!unreadable.length && !wrong) return state;
  const results = new Map<string, unknown>([
    ['rule', undefined],
    ['invalid', true],
  ]);
  for (const field of outcomeFields) results.set(field, policy.problems.outcome[field]);
  return { ...state, results };
}

/**
 * What the decision of one customer says in one of its parts, as text; '' for nothing, and while
 * answers leave it open.
 */
export function partFor(state: State, aspect: Aspect): string {
  const { policy, results } = state;
  const invalid = results.has('invalid');
  if (invalid && (aspect.list === 'dates' || aspect.list === 'reasons')) return '';
  const part = attempt(() => aspect.in(state));
  if (!part || part instanceof Fork) return '';
  const moments = part.moments.map((moment) =>
    moment && !invalid && typeof moment.end === 'number'
      ? writeMoment(moment.end, policy.timeZone, moment.as)
      : null,
  );
  return JSON.stringify([part.text, moments]);
}
