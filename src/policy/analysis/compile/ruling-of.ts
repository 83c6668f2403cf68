import { attempt } from '../../explore.ts';
import { knownAnswers } from '../../known-answers.ts';
import { holds } from '../../language/holds.ts';
import { outcome, outcomeFields, ruleOf } from '../../language/outcome.ts';
import { readNow } from '../../read-now.ts';
import { startState } from '../../start-state.ts';
import { Fork, type State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';

/** What the rules come to for a customer. */
export interface Ruling {
  /** `null` when no rule holds. */
  rule: string | null;
  /** Verdict, status, best case and certainty, in this order; '' where nothing says which. */
  fields: readonly string[];
}

/** The state of a customer, whose answers can be true; `null` when they cannot, or not be read. */
export function stateOf(policy: Policy, { now, answers }: Customer): State | null {
  const moment = readNow(now, policy.timeZone);
  const { answered, unreadable } = knownAnswers(policy, answers, moment);
  const state = startState(policy, answered, moment);
  const wrong = policy.problems.checks.some(
    ({ when }) => attempt(() => holds(state, when)) === true,
  );
  return unreadable.length || wrong ? null : state;
}

/** Evaluates the rules in a state. */
export function rulingIn(state: State): Ruling {
  const rule = ruleOf(state)?.id ?? null;
  return { rule, fields: rule === null ? [] : outcomeFields.map((field) => outcome(state, field)) };
}

/** What the rules say of a customer; `null` where the answers cannot be true or leave it open. */
export function rulingOf(policy: Policy, customer: Customer): Ruling | null {
  const state = stateOf(policy, customer);
  const found = state && attempt(() => rulingIn(state));
  return found instanceof Fork ? null : found;
}
