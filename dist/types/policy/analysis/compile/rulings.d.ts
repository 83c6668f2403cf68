import type { Customer } from '../witness/witness-of.ts';
import { type Reading, type Slots } from './answer-reader.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { type Ruling } from './ruling-of.ts';
/** What the rules say of a customer, or why they say nothing. */
export type Ruled = Ruling
/** The answers cannot be true, or not be read: `decide` names a problem. */
 | 'impossible'
/** Answers that are missing can still change it. */
 | 'open';
/** A customer whose answers have been read by a policy: for `of` of the same rulings alone. */
export interface ReadCustomer extends Slots {
    /** Must not be changed any more. */
    readonly customer: Customer;
    readonly reading: Reading;
    /** Whether an answer lies after the moment, though its fact may not. */
    readonly ahead: boolean;
}
/** Decides very many customers by one policy. */
export interface Rulings {
    /** @throws RangeError when `now` is no instant */
    (customer: Customer): Ruled;
    /**
     * Reads the answers of a customer, for who decides them more than once.
     *
     * @throws RangeError when `now` is no instant
     */
    read: (customer: Customer) => ReadCustomer;
    /** Decides a customer whose answers have been read. */
    of: (read: ReadCustomer) => Ruled;
}
/**
 * What the rules say of very many customers: the call for a replay. Makes flat arrays of a compiled
 * policy, once; then a customer takes about a microsecond, whose answers are read from texts.
 *
 * What comes out is what `decide` says: verdict, status, best case and certainty, without dates and
 * reasons. Customers whom the arrays cannot decide take the way of `decide` itself, which is slower
 * by far: those who leave the decision open, or come close to a change of clocks where rules count
 * days; and all customers of rules that count months or business days.
 *
 * @returns a function that gives the same frozen object for all customers of one kind
 */
export declare function rulings(compiled: CompiledPolicy): Rulings;
