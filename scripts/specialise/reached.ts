import { explore, type Prospect } from '../../src/policy/explore.ts';
import { caseOf, outcomeFields, ruleOf } from '../../src/policy/language/outcome.ts';
import type { Fact, PolicyDocument } from '../../src/policy/schema.ts';
import { startState } from '../../src/policy/start-state.ts';
import type { State } from '../../src/policy/state.ts';

/** More suppositions than any policy takes that a script could carry. */
const budget = 500_000;

/** What answers can set in motion, true or not. */
export interface Reached {
  /** The ids of the rules that can decide. */
  rules: ReadonlySet<string>;
  /** By class, the indexes of the cases that can hold; -1 where none of them may. */
  cases: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The state of any customer, be the answers true or contradictory, and at any moment. */
function anyone(policy: PolicyDocument, read: (fact: Fact) => Fact): State {
  const facts = Object.entries(policy.facts).map(([id, fact]) => {
    // An answer that is refused for being in the future is evaluated nevertheless.
    const { notAfter: _, ...free } = read(fact);
    return [id, free] as const;
  });
  const problems = { ...policy.problems, checks: [] };
  const free = { ...policy, problems, facts: Object.fromEntries(facts) };
  return startState(free, new Map(), { from: -Infinity });
}

/** The state of answers with a problem, which stands in place of what the rules say. */
function refused(state: State): State {
  const { outcome } = state.policy.problems;
  const fields = outcomeFields.map((field) => [field, outcome[field]] as const);
  return { ...state, results: new Map([['rule', undefined], ...fields]) };
}

/**
 * Which rules and cases of a policy can ever hold.
 *
 * @throws Error where that cannot be told for sure
 */
export function reached(policy: PolicyDocument): Reached {
  const all = <T>(start: State, evaluate: (state: State) => T): T[] => {
    const { results, incomplete }: Prospect<T> = explore(start, evaluate, budget);
    if (incomplete) throw new Error('the policy is too complex to say what of it is never reached');
    return [...results.values()];
  };
  // A fact counts as answered even where it does not apply.
  const people = [(fact: Fact) => fact, ({ onlyIf: _, ...fact }: Fact) => fact].map((read) =>
    anyone(policy, read),
  );
  const states = people.flatMap((one) => [one, refused(one)]);
  const names = Object.keys(policy.classes);
  return {
    rules: new Set(people.flatMap((one) => all(one, (state) => ruleOf(state)?.id ?? ''))),
    cases: new Map(
      names.map((name) => [
        name,
        new Set(states.flatMap((one) => all(one, (state) => caseOf(state, name)))),
      ]),
    ),
  };
}
