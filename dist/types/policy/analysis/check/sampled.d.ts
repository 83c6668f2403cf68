import { type Prospect } from '../../explore.ts';
import type { State } from '../../state.ts';
export interface Sampled<T> extends Prospect<T> {
    /** For each result, some states that come to it. */
    samples: ReadonlyMap<string, readonly State[]>;
}
/** As `explore`, and keeps some of the states at which the search ends. */
export declare function sampled<T>(from: State, evaluate: (state: State) => T, limit: number): Sampled<T>;
