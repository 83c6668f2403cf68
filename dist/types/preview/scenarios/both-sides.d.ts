import { type Policy } from '../../policy/index.ts';
import type { DecisionDifference } from './differences-of.ts';
/** Two decisions side by side, in what they differ: a line for each part. */
export declare function BothSides({ differences, policies, names, plain, }: {
    differences: readonly DecisionDifference[];
    /** In whose words each side is told. */
    policies: readonly [Policy, Policy];
    /** What each side is called; where it goes without saying, it is only said aloud. */
    names: readonly [string, string];
    plain?: boolean;
}): import("preact").JSX.Element;
