import { type Customer, type Policy } from '../../policy/index.ts';
import { type Scenario } from './outcome.ts';
/** An id that no scenario has yet. */
export declare function freeId(scenarios: readonly {
    readonly id: string;
}[]): string;
/** A customer as a scenario of the policy, which expects what it decides now. */
export declare function newScenario(policy: Policy, { now, answers }: Customer, title: string): Scenario;
/** Whether a scenario is this customer, however the moment and the answers are written down. */
export declare function isCustomer(scenario: Pick<Scenario, 'now' | 'answers'>, customer: Customer, timeZone: string): boolean;
