import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
import { type Judged } from './verdict-in.ts';
/** What a policy says of a customer who has answered everything that matters. */
export declare function judgedFor(policy: Policy, { now, answers }: Customer): Judged;
