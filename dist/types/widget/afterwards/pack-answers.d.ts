import type { Answers, Policy } from '../../policy/types.ts';
/** What a link for support says. */
export interface Told {
    /** The policy's id. */
    policy: string;
    /** When the answers were given so, in milliseconds since 1970 UTC. */
    at: number;
    answers: Answers;
}
/** Those of the answers that say nothing personal: none that is written as text, or for the request. */
export declare function impersonal({ facts }: Policy, answers: Answers): Answers;
/** Answers as one word of letters, digits, `-` and `_`. No JSON: libraries of old pages change it. */
export declare function packAnswers({ policy, at, answers }: Told): string;
/**
 * Reads what `packAnswers` wrote; the answers still have to be checked against the policy.
 *
 * @returns `null` for anything else
 */
export declare function unpackAnswers(packed: string): Told | null;
