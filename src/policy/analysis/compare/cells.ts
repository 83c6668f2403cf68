import { attempt, plausible } from '../../explore.ts';
import { Fork, type State } from '../../state.ts';

/** Where an evaluation comes to one result. */
export interface Cell<T> {
  state: State;
  result: T;
}

/** What may still be spent on suppositions. */
export interface Purse {
  left: number;
}

/**
 * Parts the customers of a state into those for whom an evaluation has one result each, leaving out
 * all whose answers cannot be true. Without those for whom the purse does not suffice.
 */
export function cellsOf<T>(start: State, evaluate: (state: State) => T, purse: Purse): Cell<T>[] {
  const cells: Cell<T>[] = [];
  const open = [start];
  for (let state = open.pop(); state; state = open.pop()) {
    const one = state;
    const result = attempt(() => evaluate(one));
    if (!(result instanceof Fork)) {
      cells.push({ state, result });
      continue;
    }
    const { branch, facts } = result;
    if (!branch || --purse.left < 0) continue;
    for (const side of [false, true]) {
      const next = plausible(branch(side), facts);
      if (next) open.push(next);
    }
  }
  return cells;
}
