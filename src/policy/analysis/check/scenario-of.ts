import { decide } from '../../decide.ts';
import type { Scenario } from '../../schema.ts';
import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';

/** A customer as a scenario that expects what the policy decides now. */
export function scenarioOf(policy: Policy, { now, answers }: Customer, id: string): Scenario {
  const { verdict, status, bestCase, certainty } = decide(policy, answers, { now });
  return { id, now, answers, expected: { verdict, status, bestCase, certainty } };
}
