import type { State } from '../../state.ts';
import type { Both } from './both.ts';

/** What can be said of every customer: one of several ids, or whether something holds. */
export interface Trait<Value extends string | boolean = string | boolean> {
  /** Its own among the traits of a comparison; small. */
  number: number;
  /** Whether it takes less to work it out than to look whether it is so in a wider place. */
  quick?: boolean;
  /** @throws Fork where the state leaves it open */
  in(both: Both, state: State): Value;
}

/** Gives each trait of a comparison its number. */
export type Numbering = () => number;
