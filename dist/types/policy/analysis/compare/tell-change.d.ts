import type { Customer } from '../witness/witness-of.ts';
import type { Aspect } from './aspects.ts';
import { type Teller } from './teller.ts';
/** What a part of a decision is called, and what it says. */
export interface ToldPart {
    name: string;
    value: string;
    /** Whether the value is that of one customer. */
    example: boolean;
}
/** What both policies say in a part of the decision, by the example of a customer. */
export declare function tellPart(tellers: {
    readonly before: Teller;
    readonly after: Teller;
}, aspect: Aspect, { now, answers }: Customer): readonly [before: ToldPart, after: ToldPart];
