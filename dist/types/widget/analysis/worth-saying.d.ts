import type { BetterDecision, LaterDecision, WhatIf } from '../../policy/analysis/what-if/what-if.ts';
import type { Decision } from '../../policy/types.ts';
/**
 * What a customer does not read in the result already: acts that lead to another verdict, each
 * verdict once, by the nearest way (what leads on under the same verdict, the steps say); and what
 * time changes, but for a verdict that an act brings as soon, and a mere change of status at a
 * moment that stands there.
 */
export declare function worthSaying({ better, later }: WhatIf, { verdict, status, steps, deadlines, timeline }: Decision): {
    acts: readonly BetterDecision[];
    later: readonly LaterDecision[];
};
