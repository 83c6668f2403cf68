import '../../language/more.ts';
import type { Policy } from '../../types.ts';
/** What a policy looks at in order to decide. */
export interface ComparedFacts {
    /** Ids, in the document's order. */
    facts: readonly string[];
    /** Facts that are compared with each other, the one that comes later first. */
    pairs: readonly (readonly [later: string, earlier: string])[];
}
/** The facts that a decision can rest on, and those that are compared with each other. */
export declare function comparedFacts(policy: Policy, now?: string): ComparedFacts;
