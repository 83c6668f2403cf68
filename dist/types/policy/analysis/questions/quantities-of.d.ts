import type { Fact } from '../../schema.ts';
import type { Answer } from '../../types.ts';
/**
 * The answers to an instant, date or number that stand for the places between some values, and for
 * those values where a date alone cannot tell on which side it lies.
 *
 * @param now milliseconds since 1970 UTC
 * @returns the exact ones also as values, in milliseconds since 1970 UTC or as numbers
 */
export declare function quantitiesOf(fact: Fact, cuts: ReadonlySet<number>, now: number, timeZone: string): {
    answers: Answer[];
    values: number[];
};
