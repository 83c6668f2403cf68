import rest from 'virtual:embedded-policy/rest';
import type { Policy } from '../../policy/types.ts';
import { joined } from './joined.ts';

type Json = { readonly [key: string]: unknown };

/**
 * The policy with all that an analysis reads: the shipped one comes without it, for a first visit
 * needs none of it.
 */
export function completePolicy(policy: Policy): Policy {
  const { rest: more, whole } = rest as { rest: Json; whole: Json };
  const { id, version, ...parts } = more;
  // Only in a policy out of our script do verdicts go without the label that nobody reads there.
  const isWhole = Object.values(policy.verdicts).some(({ label }) => label);
  if (isWhole || policy.id !== id || policy.version !== version) return policy;
  const complete = joined(policy, parts) as Policy;
  // The one in the script itself is cut down to what its settings leave open.
  return policy.languages.length > 1 ? complete : { ...complete, ...whole };
}
