import type { Scenario } from '../../schema.ts';
import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
/** A customer as a scenario that expects what the policy decides now. */
export declare function scenarioOf(policy: Policy, { now, answers }: Customer, id: string): Scenario;
