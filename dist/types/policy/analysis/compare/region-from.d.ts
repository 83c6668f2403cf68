import type { Customer } from '../witness/witness-of.ts';
import { type DifferenceGroup } from './difference-groups.ts';
import type { Difference, Region } from './policy-comparison.ts';
import type { Judgement } from './survey.ts';
import type { Teller } from './teller.ts';
import type { Term } from './terms-of.ts';
/** Customers for whom the same changes. */
export interface Group {
    judgements: readonly Judgement[];
    terms: readonly Term[];
    witness: Customer;
    /** Whether their answers cannot be true. */
    impossible: boolean;
}
type Tellers = {
    readonly before: Teller;
    readonly after: Teller;
};
/** Several texts, one after the other. */
export declare function joined(texts: readonly string[], template: string): string;
/** What a group is, to be compared with that of others. */
export declare const whereOf: (terms: readonly Term[]) => {
    policy: import("./both.ts").Side;
    condition: import("../../schema.ts").Condition;
}[][];
/** Customers whose outcome changes, in words. */
export declare function outcomeRegion({ judgements, terms, witness, impossible }: Group, tellers: Tellers, scenarios: readonly string[]): Region;
/** A part of the decision that changes, and one of those for whom it does. */
export interface Told {
    group: DifferenceGroup;
    witness: Customer;
}
/** Customers for whom only dates, steps or other parts of the decision change, in words. */
export declare function differenceRegion(told: readonly [Told, ...Told[]], terms: readonly Term[], tellers: Tellers, scenarios: readonly string[]): Region;
/** The weightiest first. */
export declare const order: readonly Difference[];
export {};
