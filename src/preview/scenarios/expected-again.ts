import { type Answers, decide, type Policy } from '../../policy/index.ts';
import { type Expected, outcomeOf, type Scenario } from './outcome.ts';

/** What a scenario expects, brought up to what the policy decides now: the same parts, no more. */
export function expectedAgain(policy: Policy, scenario: Scenario): Expected {
  const { now, answers, expected } = scenario;
  const got = outcomeOf(decide(policy, answers as Answers, { now }));
  const dates = Object.keys(expected.dates ?? {}).map((id) => [id, got.dates[id] ?? null]);
  const parts = Object.keys(expected).map((part) =>
    part === 'dates'
      ? [part, Object.fromEntries(dates)]
      : [part, got[part as keyof Expected] ?? null],
  );
  return Object.fromEntries(parts);
}
