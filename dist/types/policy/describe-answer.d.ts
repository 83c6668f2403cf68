import type { Answer, Policy } from './types.ts';
/**
 * An answer as the customer would read it.
 *
 * @param lang language of the text
 * @returns '' for an answer that the fact cannot have, or for a fact that the policy does not know
 */
export declare function describeAnswer(policy: Policy, factId: string, answer: Answer | undefined, lang: string): string;
