import { type Fact, type Policy } from '../../policy/index.ts';
/** What stands along an edge of the map. */
export type Dimension = {
    id: string;
    kind: 'answers' | 'number';
    fact: string;
}
/** The time from an instant or date to another; `now` is the present moment. */
 | {
    id: string;
    kind: 'time';
    earlier: string;
    later: string;
};
/** The draft's fact, or the live policy's where the draft has none of that name. */
export declare function factIn(policies: readonly Policy[], id: string): Fact | undefined;
/** Everything that either policy looks at, in the order of the documents. */
export declare function dimensionsOf(policies: readonly Policy[]): Dimension[];
/** The picture to begin with: the time since what every customer has behind them, by a choice. */
export declare function firstDimensions(policies: readonly Policy[], all: readonly Dimension[]): readonly [Dimension, Dimension] | null;
