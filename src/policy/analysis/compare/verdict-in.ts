import { holds } from '../../language/holds.ts';
import { outcomeFields } from '../../language/outcome.ts';
import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { rulingIn } from '../compile/ruling-of.ts';
import { type Both, inView, type Side } from './both.ts';

/** What one of the two policies says of a customer. */
export interface Judged {
  /** `null` where none decides, or the answers are impossible. */
  rule: string | null;
  /** Verdict, status, best case and certainty; '' where nothing says which. */
  fields: readonly string[];
  /** Ids of the problems that only one of the policies looks for. */
  problems: readonly string[];
}

const none: readonly string[] = outcomeFields.map(() => '');

/** What a policy says of answers that cannot be true. */
export function problemOutcome(policy: Policy, problems: readonly string[]): Judged {
  const fields = outcomeFields.map((field) => policy.problems.outcome[field]);
  return { rule: null, fields, problems };
}

/** What one of the policies says of the customers in a state. */
export function judgedIn(both: Both, state: State, side: Side): Judged {
  const { policy, unreadable } = both[side];
  const common = state.policy.problems.checks;
  const problems = [
    ...unreadable.map((fact) => `unreadable ${fact}`),
    ...policy.problems.checks
      .filter(({ id }) => !common.some((check) => check.id === id))
      .filter(({ when }) => inView(both, state, side, (view) => holds(view, when)))
      .map(({ id }) => id),
  ];
  if (problems.length) return problemOutcome(policy, problems);
  const { rule, fields } = inView(both, state, side, rulingIn);
  return { rule, fields: fields.length ? fields : none, problems };
}
