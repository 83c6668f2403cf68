/**
 * One end of a quantity (an instant or a duration in milliseconds, or a number): a number once the
 * answers are known; until then a difference of two variables plus a number, the largest or
 * smallest of several, or something whose arithmetic is not followed (`opaque`).
 */
export type Bound = number | {
    plus: number;
    minus: number;
    offset: number;
} | {
    end: 'max' | 'min';
    of: readonly Bound[];
} | {
    opaque: string;
    variables: readonly number[];
};
/** The variables that a bound depends on. */
export declare function variablesOf(bound: Bound): readonly number[];
/** A bound moved by a number. */
export declare function moved(bound: Bound, by: number): Bound;
/** `a - b`, or an opaque bound where that leaves more than one variable on a side. */
export declare function difference(a: Bound, b: Bound): Bound;
/** The bound's image under a growing function that knows numbers only. */
export declare function mapped(bound: Bound, name: string, growing: (number: number) => number): Bound;
