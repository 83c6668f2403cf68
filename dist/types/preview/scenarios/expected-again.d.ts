import { type Policy } from '../../policy/index.ts';
import { type Expected, type Scenario } from './outcome.ts';
/** What a scenario expects, brought up to what the policy decides now: the same parts, no more. */
export declare function expectedAgain(policy: Policy, scenario: Scenario): Expected;
