import type { Answers, Policy } from '../../types.ts';
import type { LaterDecision } from './what-if.ts';
/** What the policy will decide as time passes, to the second. */
export declare function laterDecisions(policy: Policy, answers: Answers, now: number): LaterDecision[];
