import type { Policy, PolicyIssue } from './types.ts';
/**
 * Validates a policy document, and works out the best order of its questions.
 *
 * @param document a value, or JSON text: then every issue has its line and column; a policy, too,
 * whose order is then worked out anew
 * @returns the policy, or everything that is wrong with the document at once. Never throws.
 */
export declare function parsePolicy(document: unknown): {
    ok: true;
    policy: Policy;
} | {
    ok: false;
    issues: PolicyIssue[];
};
