import type { PolicyIssue } from '../policy/types.ts';
/** A policy document that cannot be used; its message names the place and the mend of each issue. */
export declare class PolicyError extends Error {
    readonly issues: readonly PolicyIssue[];
    constructor(message: string, issues?: readonly PolicyIssue[]);
}
