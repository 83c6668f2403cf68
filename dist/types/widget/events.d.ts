import type { Answer, Decision, PolicyIssue } from '../policy/types.ts';
import type { FieldReport } from './prefill/types.ts';
/** The customer answered a question, or took an answer back. */
export interface AnswerDetail {
    /** Id of the fact. */
    fact: string;
    /** `undefined` when it was taken back. */
    answer: Answer | undefined;
}
/** The decision is another one than before, by an answer, a policy, a language or the time. */
export interface DecisionDetail {
    decision: Decision;
}
/** The page's form was filled in. */
export interface PrefillDetail {
    reports: FieldReport[];
}
/** Something that the page's author should mend; the console says the same. */
export interface ErrorDetail {
    message: string;
    /** The first place in the policy document: a JSON pointer, for example `/rules/3/when`. */
    path?: string;
    /** Everything that is wrong with the policy document. */
    issues?: readonly PolicyIssue[];
}
/** What every event of the element carries as its `detail`. All of them bubble and are composed. */
export interface EventDetails {
    'eligibility-answer': AnswerDetail;
    'eligibility-decision': DecisionDetail;
    'eligibility-prefill': PrefillDetail;
    'eligibility-error': ErrorDetail;
}
/** Dispatches one of the element's events. */
export declare function emit<Type extends keyof EventDetails>(target: EventTarget, type: Type, detail: EventDetails[Type]): void;
