import type { Condition } from '../../schema.ts';
import type { Customer } from '../witness/witness-of.ts';
/** What one of the two policies says of a group of customers. */
export interface Side {
    /** Id of the deciding rule; `null` where none decides, or the answers are impossible here. */
    rule: string | null;
    /** Ids; `null` where nothing is decided. */
    verdict: string | null;
    status: string | null;
    bestCase: string | null;
    certainty: string | null;
    /** What the verdict and status are called, in words. */
    name: string;
    /** The rule's own words. */
    reason: string;
    /** Ids of the sentences that the rule and what it rests on cite. */
    sentences: readonly string[];
}
/** What can differ between the two decisions of one customer. */
export type Difference = 'verdict' | 'status' | 'bestCase' | 'certainty' | 'problems' | 'reasons' | 'steps' | 'dates' | 'deadlines' | 'timeline' | 'assumptions';
/** A condition by one of the policies, of those in a group. */
export interface Membership {
    policy: 'before' | 'after';
    condition: Condition;
}
/** A group of customers whom the two policies treat differently. */
export interface Region {
    /** Unique within the comparison, the same for the same two documents. */
    id: string;
    /** What differs; the first is the weightiest. */
    differences: readonly Difference[];
    before: Side;
    after: Side;
    /** The group and the change in one sentence. */
    text: string;
    /** The change alone. */
    change: string;
    /** The group alone: what is true of each of its customers, a line each. */
    conditions: readonly string[];
    /** The same, with what is true of all of them apart from the cases of which one must be. */
    who: {
        readonly all: readonly string[];
        readonly any: readonly (readonly string[])[];
    };
    /**
     * The group exactly, in the language of the documents: any of these, each being all of some
     * conditions, which hold by one of the policies. Of customers whose answers can be true, or,
     * where `impossible`, of the others. Of dates and steps: those for whom they may differ.
     */
    where: readonly (readonly Membership[])[];
    impossible: boolean;
    /** One of them; `decide` confirms both sides. */
    witness: Customer;
    /** Ids of the scenarios, of either document, that fall into the group. */
    scenarios: readonly string[];
}
/** A text that reads differently, whether or not it changes what anybody gets. */
export interface TextDifference {
    /** JSON pointer, where the text stands after the change, or stood before it. */
    path: string;
    language: string;
    /** `null` where there was, or is, none. */
    before: string | null;
    after: string | null;
}
/** Everything that differs between two policies. Plain data. */
export interface PolicyComparison {
    /** The weightiest first; empty when no customer is affected. */
    regions: readonly Region[];
    texts: readonly TextDifference[];
    /** What could not be looked at, in plain words; `null` when everything was. */
    warning: string | null;
}
