import rest from 'virtual:embedded-policy/rest';
import type { Policy } from '../../policy/types.ts';
import { joined } from './joined.ts';

/**
 * The policy with all that an analysis reads: the shipped one comes without it, for a first visit
 * needs none of it.
 */
export function completePolicy(policy: Policy): Policy {
  const { id, version, ...more } = rest as { [key: string]: unknown };
  // Only a policy out of our script has its start worked out.
  const isStripped = policy.start && policy.id === id && policy.version === version;
  return isStripped ? (joined(policy, more) as Policy) : policy;
}
