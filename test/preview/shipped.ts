import document from '../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import { type Policy, parsePolicy } from '../../src/policy/index.ts';

const parsed = parsePolicy(document);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));

/** The shipped policy, for tests that run where files cannot be read. */
export const shipped: Policy = parsed.policy;
