import { attempt, plausible } from '../../explore.ts';
import { Fork, type State, type Test } from '../../state.ts';
import type { Both } from './both.ts';
import type { Literal } from './literal.ts';
import type { Trait } from './trait.ts';

/** What may still be spent on suppositions. */
export interface Purse {
  left: number;
}

/** Where an evaluation comes to one result. */
export interface Cell<T> {
  place: Place;
  result: T;
}

/** The question that leaves a trait open. */
interface Open {
  test: Test;
  key: string;
}

/** Whether two states, one of which supposes what the other does and more, know as much of a question. */
function asOpen({ test, key }: Open, one: State, other: State): boolean {
  if (typeof test === 'string' && one.limits !== other.limits) return false;
  if (typeof test === 'object' && 'fact' in test) {
    if (one.supposed[test.fact] !== other.supposed[test.fact]) return false;
  } else if (typeof test === 'object') {
    const [plus, minus] = test;
    const count = one.variables.length;
    const [there, back] = [plus * count + minus, minus * count + plus];
    return one.limits[there] === other.limits[there] && one.limits[back] === other.limits[back];
  }
  return one.supposed[key] === other.supposed[key];
}

/** Some customers, who are all in one state. */
export class Place {
  readonly both: Both;
  readonly state: State;
  readonly #within: Place | undefined;
  /** By the number of the trait. */
  readonly #known: (string | boolean | Open | undefined)[] = [];

  /** By the question that parts them. */
  #parts: Map<string, readonly Place[]> | undefined;

  /** @param within a place that they are part of: what is the same for all there is so here */
  constructor(both: Both, state: State, within?: Place) {
    this.both = both;
    this.state = state;
    this.#within = within;
  }

  #inherited(trait: Trait): string | boolean | Open | undefined {
    if (!this.#within || trait.quick) return undefined;
    const found = this.#within.#look(trait);
    const settled = typeof found === 'object' && !asOpen(found, this.#within.state, this.state);
    return settled ? undefined : found;
  }

  #look(trait: Trait): string | boolean | Open {
    const known = this.#known[trait.number];
    if (known !== undefined) return known;
    let found = this.#inherited(trait);
    if (found === undefined) {
      const one = attempt(() => trait.in(this.both, this.state));
      found = one instanceof Fork ? { test: one.test, key: JSON.stringify(one.test) } : one;
    }
    this.#known[trait.number] = found;
    return found;
  }

  /** What a trait is for all of them; `undefined` where it is not the same for all. */
  value<Value extends string | boolean>(trait: Trait<Value>): Value | undefined {
    const found = this.#look(trait);
    return typeof found === 'object' ? undefined : (found as Value);
  }

  /** Whether something is true of all of them, or of none; `undefined` where it is of some. */
  truth({ trait, fits }: Literal): boolean | undefined {
    const found = this.#look(trait);
    return typeof found === 'object' ? undefined : fits(found);
  }

  /** Those who answer a question with no, and with yes, as far as that can be true. */
  #halves({ test, facts, branch }: Fork): readonly Place[] {
    const key = JSON.stringify(test);
    let halves = this.#parts?.get(key);
    if (!halves) {
      halves = [false, true].flatMap((side) => {
        const state = branch && plausible(branch(side), facts);
        return state ? [new Place(this.both, state, this)] : [];
      });
      this.#parts ??= new Map();
      this.#parts.set(key, halves);
    }
    return halves;
  }

  /**
   * Parts them into those for whom an evaluation has one result each, leaving out all whose answers
   * cannot be true. Without those for whom the purse does not suffice.
   */
  cells<T>(evaluate: (state: State) => T, purse: Purse): Cell<T>[] {
    const cells: Cell<T>[] = [];
    const open: Place[] = [this];
    for (let place = open.pop(); place; place = open.pop()) {
      const { state } = place;
      const result = attempt(() => evaluate(state));
      if (!(result instanceof Fork)) {
        cells.push({ place, result });
        continue;
      }
      if (result.branch && --purse.left >= 0) open.push(...place.#halves(result));
    }
    return cells;
  }

  /** Parts them so that a trait is the same for all of each. */
  partedBy<Value extends string | boolean>(trait: Trait<Value>, purse: Purse): Cell<Value>[] {
    const value = this.value(trait);
    if (value !== undefined) return [{ place: this, result: value }];
    return this.cells((state) => trait.in(this.both, state), purse);
  }

  /** Parts them so that each of the literals is true of all or of none, up to the first that is not. */
  split(literals: readonly Literal[], purse: Purse): { place: Place; all: boolean }[] {
    const every = (state: State) =>
      literals.every(({ trait, fits }) => fits(trait.in(this.both, state)));
    return this.cells(every, purse).map(({ place, result }) => ({ place, all: result }));
  }
}
