import type { Policy } from '../../types.ts';
/** The policy under its other readings: each of some settings set otherwise, then each two of them. */
export declare function settingVariants(policy: Policy, names: Iterable<string>): Generator<Policy>;
