import type { Policy, PolicyIssue } from '../policy/types.ts';
/** Validates a policy document: a value, or JSON text. */
type Validator = (document: unknown) => {
    ok: true;
    policy: Policy;
} | {
    ok: false;
    issues: readonly PolicyIssue[];
};
/**
 * Loads the validator, and the whole policy language with it; where it cannot be had, what sees the
 * outline of a document alone.
 */
export declare function loadValidator(): Promise<Validator>;
/**
 * Checks a policy document that did not come with the script.
 *
 * @param document a value, or JSON text
 * @throws an error with everything that is wrong with it as `issues`, or without when it is no JSON
 */
export declare function checkPolicy(document: unknown, validate?: Validator): Policy;
/**
 * Loads and validates the policy document that an element's `policy` attribute names.
 *
 * @param source `#id` of a script on the page, or a URL, relative to the page
 * @param signal ends the loading
 * @throws an error that says what is wrong
 */
export declare function loadPolicy(source: string, signal: AbortSignal): Promise<Policy>;
export {};
