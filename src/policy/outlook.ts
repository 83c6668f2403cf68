import { explore } from './explore.ts';
import { outcome, outcomeFields } from './language/outcome.ts';
import type { State } from './state.ts';

/** What the answers so far decide, and what is still open. Plain data. */
export interface Outlook {
  /** Verdict, status, best case and certainty, in this order; `null` where they can still change. */
  fields: readonly (string | null)[];
  /** The verdicts that real customers with these answers can get. */
  possible: readonly string[];
  /** The unanswered facts that can still change a field. */
  facts: readonly string[];
}

/** The outlook of the answers in a state, exact unless the search is cut short by its budget. */
export function outlookOf(state: State): Outlook {
  const { verdicts, problems, facts } = state.policy;
  const prospect = explore(state, (one) => outcomeFields.map((field) => outcome(one, field)));
  const tuples = [...prospect.results.values()];
  if (prospect.incomplete) {
    return {
      fields: outcomeFields.map(() => null),
      possible: Object.keys(verdicts).filter((id) => id !== problems.outcome.verdict),
      facts: Object.keys(facts).filter((id) => !state.answered.has(id)),
    };
  }
  return {
    fields: outcomeFields.map((_, index) => {
      const ids = new Set(tuples.map((tuple) => tuple[index] || null));
      return ids.size === 1 ? ([...ids][0] ?? null) : null;
    }),
    possible: Object.keys(verdicts).filter((id) => tuples.some(([verdict]) => verdict === id)),
    facts: [...prospect.facts],
  };
}
