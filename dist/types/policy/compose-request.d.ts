import type { Evidence } from './schema.ts';
import type { Answers, DecideOptions, Decision, Policy } from './types.ts';
/** What is written into the contact form. */
export interface ComposedRequest {
    subject: string;
    message: string;
    /** What the form's own field for the reason may call it, best first. */
    reason: string[];
    /** What helps this customer to attach, in the order of the document. */
    evidence: readonly Evidence[];
}
/**
 * The request as the policy's template words it, in the policy's binding language, which those who
 * answer it read.
 *
 * @param fields what the customer typed, by the names of the template's fields
 * @param dates as these answers decide them; found out where absent
 * @returns lines whose insertion is empty are left out; never more than one empty line in a row
 * @throws RangeError when `now` is no instant
 */
export declare function composeRequest(policy: Policy, answers: Answers, fields: {
    readonly [name: string]: string;
}, { now, dates }: DecideOptions & Partial<Pick<Decision, 'dates'>>): ComposedRequest;
