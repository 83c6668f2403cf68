import type { PolicyComparison, PolicyFinding } from '../../policy/index.ts';
/** What the draft changes, and what is to be said of it. */
export interface Effects {
    /** Live against the last sound draft; `null` until it is worked out for the first time. */
    comparison: PolicyComparison | null;
    /** What the check finds in the draft; `null` until it is worked out for the first time. */
    findings: readonly PolicyFinding[] | null;
    /** Whether what stands here is of an older draft, and the new one is being worked out. */
    busy: boolean;
    /** Whether the comparison, too, is still of an older draft; it comes before the findings. */
    comparing: boolean;
    /** Why it could not be worked out. */
    error: string | null;
}
export declare const EffectsContext: import("preact").Context<Effects>;
/** What the draft changes. */
export declare function useEffects(): Effects;
