import { decide } from '../../decide.ts';
import type { Scenario } from '../../schema.ts';
import type { Decision, Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';

/** What a decision says of each thing that a scenario expects. */
function actual(decision: Decision, { dates = {} }: Scenario['expected']): Scenario['expected'] {
  const { verdict, status, bestCase, certainty, steps, problems } = decision;
  return {
    verdict,
    status,
    bestCase,
    certainty,
    steps: steps.map(({ id }) => id),
    problems: problems.map(({ id }) => id),
    dates: Object.fromEntries(Object.keys(dates).map((id) => [id, decision.dates[id] ?? null])),
  };
}

/** Whether two dates are the same moment, however it is written. */
function same(one: unknown, other: unknown): boolean {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const both = [one, other].every((text) => typeof text === 'string' && text.length > 10);
  return both && Date.parse(String(one)) === Date.parse(String(other));
}

/** The scenarios that the policy decides otherwise than they expect. */
export function scenarioFindings(policy: Policy): PolicyFinding[] {
  return policy.scenarios.flatMap(({ id, now, answers, expected }, index) => {
    const found = actual(decide(policy, answers as never, { now }), expected);
    const fail = (path: readonly string[], expects: unknown, got: unknown) => {
      const [wanted, found] = [JSON.stringify(expects), JSON.stringify(got)];
      return findingOf(['scenarios', index, 'expected', ...path], {
        code: 'failing-scenario',
        values: { scenario: id, part: path.join(' '), wanted, found },
      });
    };
    return Object.entries(expected).flatMap(([part, wanted]): PolicyFinding[] => {
      const got = found[part as keyof typeof found];
      if (part !== 'dates') return same(wanted, got) ? [] : [fail([part], wanted, got)];
      return Object.entries(wanted as object).flatMap(([date, one]) => {
        const its = (got as Record<string, unknown>)[date];
        return same(one, its) ? [] : [fail([part, date], one, its)];
      });
    });
  });
}
