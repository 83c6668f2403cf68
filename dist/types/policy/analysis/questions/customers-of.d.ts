import type { Policy } from '../../types.ts';
import { type Diagram, Diagrams } from './diagrams.ts';
import { type Representative } from './representatives-of.ts';
/** What a decision is where no such customer can be. */
export declare const impossible = "impossible";
/** All customers that a policy can tell apart, by their answers to the facts that its tests look at. */
export interface Customers {
    /** Milliseconds since 1970 UTC. */
    now: number;
    facts: readonly string[];
    /** For each fact the answers; those that always come to the same are together. */
    answers: readonly (readonly (readonly Representative[])[])[];
    /** The shares of these answers, for each fact one in all. */
    shares: readonly (readonly number[])[];
    /** Its variables are the facts, in the same order. */
    diagrams: Diagrams;
    /** The decision as one text, or {@link impossible}. */
    decision: Diagram;
    /** Which customers are possible. */
    possible: Diagram;
}
/**
 * The customers of a policy at its usual moment.
 *
 * @param work how many steps to allow, for this and for what is done with the diagrams
 * @throws Exhausted when that takes more steps than allowed
 */
export declare function customersOf(policy: Policy, work: number): Customers;
