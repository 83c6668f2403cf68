import { type Answer, type Policy } from '../../policy/index.ts';
/** What a fact is called, in a word or two where the document has them. */
export declare function factName(policy: Policy, id: string, lang: string): string;
/** An answer in few words; one that the policy has no words for stands as it is. */
export declare function tellAnswer(policy: Policy, id: string, answer: Answer, lang: string): string;
