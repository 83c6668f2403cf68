import rest from 'virtual:embedded-policy/rest';
import type { Policy } from '../../policy/types.ts';

type Json = { readonly [key: string]: unknown };

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `one` with what it lacks of `other`; of two lists all entries. */
function joined(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (!isRecord(one) || !isRecord(other)) return one ?? other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, joined(one[key], other[key])]));
}

/**
 * The policy with all that an analysis reads: the shipped one comes without it, for a first visit
 * needs none of it.
 */
export function completePolicy(policy: Policy): Policy {
  const { id, version, ...more } = rest as Json;
  // Only a policy out of our script has its start worked out.
  const isStripped = policy.start && policy.id === id && policy.version === version;
  return isStripped ? (joined(policy, more) as Policy) : policy;
}
