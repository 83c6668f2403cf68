import { type Answers, decide, type Policy } from '../../policy/index.ts';
import { type DecisionDifference, differencesOf } from './differences-of.ts';
import { outcomeOf, type Scenario } from './outcome.ts';

/** A scenario of the draft with what both policies decide of it. */
export interface Judged {
  scenario: Scenario;
  before: ReturnType<typeof outcomeOf>;
  after: ReturnType<typeof outcomeOf>;
  /** Between the two. */
  differences: readonly DecisionDifference[];
  /** Between what is expected and what the draft decides. */
  failures: readonly DecisionDifference[];
  /** Whether the live document does not have it. */
  isNew: boolean;
}

/** Decides every scenario of the draft by both policies. */
export function judged(live: Policy, draft: Policy): Judged[] {
  const known = new Set(live.scenarios.map(({ id }) => id));
  return draft.scenarios.map((scenario) => {
    const { id, now, expected } = scenario;
    const answers = scenario.answers as Answers;
    const before = outcomeOf(decide(live, answers, { now }));
    const after = outcomeOf(decide(draft, answers, { now }));
    return {
      scenario,
      before,
      after,
      differences: differencesOf(before, after),
      failures: differencesOf(expected, after),
      isNew: !known.has(id),
    };
  });
}

/** Whether a scenario is off what it expects just where the draft is another than the live policy. */
export function onlyInTheDraft({ differences, failures }: Judged): boolean {
  const text = (list: readonly DecisionDifference[]) =>
    new Set(list.map((one) => JSON.stringify(one)));
  const changes = text(differences);
  return [...text(failures)].every((one) => changes.has(one));
}
