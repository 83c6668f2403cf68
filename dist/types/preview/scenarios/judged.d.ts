import { type Policy } from '../../policy/index.ts';
import { type DecisionDifference } from './differences-of.ts';
import { outcomeOf, type Scenario } from './outcome.ts';
/** A scenario of the draft with what both policies decide of it. */
export interface Judged {
    scenario: Scenario;
    before: ReturnType<typeof outcomeOf>;
    after: ReturnType<typeof outcomeOf>;
    /** Between the two. */
    differences: readonly DecisionDifference[];
    /** Between what is expected and what the draft decides. */
    failures: readonly DecisionDifference[];
    /** Whether the live document does not have it. */
    isNew: boolean;
}
/** Decides every scenario of the draft by both policies. */
export declare function judged(live: Policy, draft: Policy): Judged[];
/** Whether a scenario is off what it expects just where the draft is another than the live policy. */
export declare function onlyInTheDraft({ differences, failures }: Judged): boolean;
