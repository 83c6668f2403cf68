import { type State } from '../../state.ts';
/** Where an evaluation comes to one result. */
export interface Region<T> {
    state: State;
    result: T;
}
/**
 * Parts what a state leaves open into regions with one result each, supposing only something about
 * `free` facts. What rests on other facts is left out.
 *
 * @returns `opaque`: whether a test met could not be followed as limits between instants
 */
export declare function regionsOf<T>(start: State, free: ReadonlySet<string>, evaluate: (state: State) => T): {
    regions: Region<T>[];
    opaque: boolean;
};
