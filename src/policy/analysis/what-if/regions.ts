import { attempt, plausible } from '../../explore.ts';
import { Fork, type State } from '../../state.ts';

/** Where an evaluation comes to one result. */
export interface Region<T> {
  state: State;
  result: T;
}

/** The limit of suppositions for one customer's future. */
const budget = 5000;

/**
 * Parts what a state leaves open into regions with one result each, supposing only something about
 * `free` facts. What rests on other facts is left out.
 *
 * @returns `opaque`: whether a test met could not be followed as limits between instants
 */
export function regionsOf<T>(
  start: State,
  free: ReadonlySet<string>,
  evaluate: (state: State) => T,
): { regions: Region<T>[]; opaque: boolean } {
  const regions: Region<T>[] = [];
  const open = [start];
  let opaque = false;
  for (let left = budget; open.length && left > 0; left--) {
    const state = open.pop() as State;
    const result = attempt(() => evaluate(state));
    if (!(result instanceof Fork)) {
      regions.push({ state, result });
      continue;
    }
    const { branch, facts, test } = result;
    if (typeof test === 'string') opaque = true;
    if (!branch || !facts.every((fact) => free.has(fact))) continue;
    for (const side of [false, true]) {
      const next = plausible(branch(side), facts);
      if (next) open.push(next);
    }
  }
  return { regions, opaque };
}
