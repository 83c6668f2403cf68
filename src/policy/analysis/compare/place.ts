import { attempt } from '../../explore.ts';
import { Fork, type State } from '../../state.ts';
import type { Both } from './both.ts';
import { cellsOf, type Purse } from './cells.ts';
import type { Literal } from './literal.ts';

/** Some customers, who are all in one state. */
export class Place {
  readonly both: Both;
  readonly state: State;
  readonly #known = new Map<string, boolean | undefined>();

  constructor(both: Both, state: State) {
    this.both = both;
    this.state = state;
  }

  /** Whether something is true of all of them, or of none; `undefined` where it is of some. */
  truth(literal: Literal): boolean | undefined {
    const { key } = literal;
    if (this.#known.has(key)) return this.#known.get(key);
    const found = attempt(() => literal.holds(this.both, this.state));
    const truth = found instanceof Fork ? undefined : found;
    this.#known.set(key, truth);
    return truth;
  }

  /** Parts them so that each of the literals is true of all or of none, up to the first that is not. */
  split(literals: readonly Literal[], purse: Purse): { place: Place; all: boolean }[] {
    const every = (state: State) => literals.every((one) => one.holds(this.both, state));
    return cellsOf(this.state, every, purse).map(({ state, result }) => ({
      place: new Place(this.both, state),
      all: result,
    }));
  }
}
