import type { Policy } from '../../policy/types.ts';
/**
 * The policy with all that an analysis reads: the shipped one comes without it, for a first visit
 * needs none of it.
 */
export declare function completePolicy(policy: Policy): Policy;
