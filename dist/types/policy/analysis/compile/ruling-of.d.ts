import { type State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
/** What the rules come to for a customer. */
export interface Ruling {
    /** `null` when no rule holds. */
    rule: string | null;
    /** Verdict, status, best case and certainty, in this order; '' where nothing says which. */
    fields: readonly string[];
}
/** The state of a customer, whose answers can be true; `null` when they cannot, or not be read. */
export declare function stateOf(policy: Policy, { now, answers }: Customer): State | null;
/** Evaluates the rules in a state. */
export declare function rulingIn(state: State): Ruling;
/** What the rules say of a customer; `null` where the answers cannot be true or leave it open. */
export declare function rulingOf(policy: Policy, customer: Customer): Ruling | null;
