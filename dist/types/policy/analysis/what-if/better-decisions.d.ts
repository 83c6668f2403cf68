import type { Answers, Policy } from '../../types.ts';
import type { BetterDecision, LaterDecision } from './what-if.ts';
/**
 * The better decisions within reach of the customer's acts, each once, by the easiest way to it;
 * without those that a better one, or time alone, makes needless.
 *
 * @param now milliseconds since 1970 UTC
 */
export declare function betterDecisions(policy: Policy, answers: Answers, now: number, lang: string, later: readonly LaterDecision[]): BetterDecision[];
