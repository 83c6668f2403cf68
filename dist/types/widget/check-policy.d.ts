import type { Policy, PolicyIssue } from '../policy/types.ts';
type Validator = (document: unknown) => {
    ok: true;
    policy: Policy;
} | {
    ok: false;
    issues: PolicyIssue[];
};
/** Starts to load the validator, which is no part of the script. `null` when it cannot be had. */
export declare function loadValidator(): Promise<Validator | null>;
/**
 * Sees to it that a value has the outline of a policy document, without the validator.
 *
 * @throws PolicyError
 */
export declare function withOutline(value: unknown): Policy;
/**
 * Validates a policy document that did not come with the script.
 *
 * @param document a value, or JSON text
 * @param name what an error calls it
 * @throws PolicyError naming everything that is wrong with it
 */
export declare function checkPolicy(document: unknown, name: string, loading?: Promise<Validator | null>): Promise<Policy>;
export {};
