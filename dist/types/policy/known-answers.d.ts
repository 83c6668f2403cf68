import type { Bound } from './bound.ts';
import type { Known } from './state.ts';
import type { Answers, Policy } from './types.ts';
/**
 * Reads all answers.
 *
 * @param now milliseconds since 1970 UTC, or any moment
 * @returns what is known by fact id, and the facts whose answer they cannot have
 */
export declare function knownAnswers(policy: Policy, answers: Answers, now: Bound): {
    answered: Map<string, Known>;
    unreadable: string[];
};
