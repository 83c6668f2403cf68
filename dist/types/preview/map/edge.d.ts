import { type Answer, type Answers, type Policy } from '../../policy/index.ts';
import { type Dimension } from './dimension.ts';
import type { Form } from './line.ts';
import type { Interval } from './place.ts';
/** A stretch of an edge: values in between, or one answer. */
export type Stretch = {
    kind: 'between';
    interval: Interval;
} | {
    kind: 'answer';
    fact: string;
    answer: Answer;
};
/** Where the values of an edge begin and end. */
export declare function rangeOf(policies: readonly Policy[], dimension: Dimension): Interval;
/** The answers of an edge that are no values in between: options, “not yet”, “I do not know”. */
export declare function answersOn(policies: readonly Policy[], dimension: Dimension): Stretch[];
/** What the place on the map decides: facts whose value moves with it, or that had to be given one. */
export declare function formsOf(policies: readonly Policy[], edges: readonly [Dimension, Dimension], customer: {
    now: number;
    answers: Answers;
}): Map<string, Form>;
/** Whether two edges rest on the same fact, so that an answer to the one would leave the other. */
export declare function entangled([one, other]: readonly [Dimension, Dimension]): boolean;
