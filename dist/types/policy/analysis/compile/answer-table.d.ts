import type { Fact } from '../../schema.ts';
import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
import { type AnswerReader, type Reading, type Slots } from './answer-reader.ts';
import type { ZoneOffsets } from './zone-offsets.ts';
/** The answers of one customer at a time, as numbers in places that never change. */
export interface AnswerTable extends Slots, Pick<AnswerReader, 'codeOf' | 'readOtherwise'> {
    readonly facts: readonly Fact[];
    /** By fact id. */
    readonly places: ReadonlyMap<string, number>;
    /**
     * Reads all answers of a customer, those of the one before being gone.
     *
     * @throws RangeError when `now` is no instant
     */
    read: (customer: Customer) => Reading;
    /** Puts back what was read of a customer before, as copies of the slots. */
    restore: (slots: Slots) => void;
    /** Whether one of their answers lies after the moment, though its fact may not; told once. */
    isAhead: () => boolean;
}
/** A table for the customers of a policy. */
export declare function answerTable(policy: Policy, offsets: ZoneOffsets): AnswerTable;
