import { type State } from '../../state.ts';
import type { Both } from './both.ts';
import { type Purse } from './cells.ts';
import type { Literal } from './literal.ts';
/** Some customers, who are all in one state. */
export declare class Place {
    #private;
    readonly both: Both;
    readonly state: State;
    constructor(both: Both, state: State);
    /** Whether something is true of all of them, or of none; `undefined` where it is of some. */
    truth(literal: Literal): boolean | undefined;
    /** Parts them so that each of the literals is true of all or of none, up to the first that is not. */
    split(literals: readonly Literal[], purse: Purse): {
        place: Place;
        all: boolean;
    }[];
}
