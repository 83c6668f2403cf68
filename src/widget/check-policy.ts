import type { Policy, PolicyIssue } from '../policy/types.ts';
import { loadPart } from './load-part.ts';
import { log } from './log.ts';
import { PolicyError } from './policy-error.ts';

type Validator = (
  document: unknown,
) => { ok: true; policy: Policy } | { ok: false; issues: PolicyIssue[] };

/** Starts to load the validator, which is no part of the script. `null` when it cannot be had. */
export function loadValidator(): Promise<Validator | null> {
  return loadPart('policy.js').then(
    (part) => (part as { parsePolicy: Validator }).parsePolicy,
    (error) => {
      log('warn', 'The policy is used unchecked.', error);
      return null;
    },
  );
}

/**
 * Sees to it that a value has the outline of a policy document, without the validator.
 *
 * @throws PolicyError
 */
export function withOutline(value: unknown): Policy {
  const policy = value as Policy | null;
  if (policy?.facts && policy.rules && policy.languages) return policy;
  throw new PolicyError('This is no policy document: it has no languages, facts or rules.');
}

/**
 * Validates a policy document that did not come with the script.
 *
 * @param document a value, or JSON text
 * @param name what an error calls it
 * @throws PolicyError naming everything that is wrong with it
 */
export async function checkPolicy(
  document: unknown,
  name: string,
  loading: Promise<Validator | null> = loadValidator(),
): Promise<Policy> {
  const validate = await loading;
  if (!validate) {
    try {
      return withOutline(typeof document === 'string' ? JSON.parse(document) : document);
    } catch (error) {
      throw new PolicyError(`${name}: ${(error as Error).message}`);
    }
  }
  const result = validate(document);
  if (result.ok) return result.policy;
  throw new PolicyError(`${name} is not valid.`, result.issues);
}
