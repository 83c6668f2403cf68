import type { Policy } from '../../types.ts';
import type { InstantReader } from './instant-reader.ts';
/** No answer. */
export declare const absent = -1;
/** "It did not happen." */
export declare const none = 0;
/** As many options as a number has bits for. */
export declare const mostBits = 31;
/** What the answers of a customer are good for. */
export type Reading = 
/** The table holds all of them. */
'read'
/** One is none that its fact can have. */
 | 'unreadable'
/** They must be looked at one by one: of an unusual form, or too large to calculate with. */
 | 'unusual';
/** The numbers that the answers of a customer are. */
export interface Slots {
    /** For each fact {@link absent}, {@link none} or more; what a one-of answer is. */
    readonly codes: Int32Array;
    /** 0, now, then the earliest and latest of each fact: milliseconds since 1970 UTC, or numbers. */
    readonly ends: Float64Array;
    /** For each any-of fact a bit for each option, */
    readonly bits: Int32Array;
    /** or the options themselves, where they are more than there are bits. */
    readonly lists: (ReadonlySet<unknown> | null)[];
}
/** Reads answers into slots, one at a time. */
export interface AnswerReader {
    /** @param place the number of the fact in its policy */
    read: (place: number, answer: unknown) => Reading;
    /** Reads a fact that does not apply as its policy says; whether it says so. */
    readOtherwise: (place: number) => boolean;
    /** The code of an answer to a one-of or yes-or-no fact. */
    codeOf: (place: number, answer: unknown) => number | undefined;
    /** Forgets whether an answer lies after the moment, though its fact may not; tells it. */
    wasAhead: () => boolean;
}
/** @param slots where to put what is read; the moment, at 1, must be there before */
export declare function answerReader(policy: Policy, { codes, ends, bits, lists }: Slots, readInstant: InstantReader): AnswerReader;
