import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
import { type Change } from './change-of.ts';
import type { Difference } from './survey.ts';
/** How two policies decide otherwise about one customer; `null` where they do not. */
export declare function changeFor(before: Policy, after: Policy, customer: Customer): Change | null;
/** Tells of customers whether a part of the decision differs, though not its outcome. */
export declare function differsFor(before: Policy, after: Policy, { aspect, invalid }: Pick<Difference, 'aspect' | 'invalid'>, change?: (customer: Customer) => Change | null): (customer: Customer) => boolean;
