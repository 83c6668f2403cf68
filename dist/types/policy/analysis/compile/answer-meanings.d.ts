import type { Known, Quantity } from '../../state.ts';
import type { Policy } from '../../types.ts';
/** What answers mean that mean the same at any moment; for each fact, in the order of the policy. */
export interface AnswerMeanings {
    /** The codes of the values of a one-of or yes-or-no fact. */
    valueCodes: readonly ReadonlyMap<unknown, number>[];
    /** The codes of plain answers; of "unknown", too, where it reads as a value. */
    answerCodes: readonly ReadonlyMap<unknown, number>[];
    /** The place of each option. */
    optionBits: readonly ReadonlyMap<unknown, number>[];
    /** What `null` and "unknown" mean; `undefined` where that has to be looked up. */
    nulls: readonly (Known | undefined)[];
    unknowns: readonly (Known | undefined)[];
}
export declare function isQuantity(known: Known | undefined): known is Quantity;
/** What answers to the facts of a policy always mean. */
export declare function answerMeanings({ facts: byId, timeZone }: Policy): AnswerMeanings;
