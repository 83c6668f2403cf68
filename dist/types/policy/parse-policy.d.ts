import type { Policy, PolicyIssue } from './types.ts';
/**
 * Validates a policy document.
 *
 * @param document a value, or JSON text: then every issue has its line and column
 * @returns the policy, or everything that is wrong with the document at once. Never throws.
 */
export declare function parsePolicy(document: unknown): {
    ok: true;
    policy: Policy;
} | {
    ok: false;
    issues: PolicyIssue[];
};
