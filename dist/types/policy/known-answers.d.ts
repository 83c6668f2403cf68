import type { Known } from './state.ts';
import type { Answers, Policy } from './types.ts';
/**
 * Reads all answers.
 *
 * @param now milliseconds since 1970 UTC
 * @returns what is known by fact id, and the facts whose answer they cannot have
 */
export declare function knownAnswers(policy: Policy, answers: Answers, now: number): {
    answered: Map<string, Known>;
    unreadable: string[];
};
