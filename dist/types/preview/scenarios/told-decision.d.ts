import type { Policy } from '../../policy/index.ts';
import type { DecisionDifference } from './differences-of.ts';
import type { outcomeOf } from './outcome.ts';
/** A decision in a line or two; what is another than before is marked, and says so. */
export declare function ToldDecision({ policy, outcome, changes, }: {
    policy: Policy;
    outcome: ReturnType<typeof outcomeOf>;
    /** In what it differs from the decision that it is told beside. */
    changes?: readonly DecisionDifference[];
}): import("preact").JSX.Element;
