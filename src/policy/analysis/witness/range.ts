import { limiting, type State } from '../../state.ts';

/** Between which numbers a variable lies. */
export function rangeOf(state: State, variable: number): readonly [number, number] {
  const { limits, variables } = state;
  return [-(limits[variable] as number), limits[variable * variables.length] as number];
}

/** Whether any numbers meet all the limits of a state. */
export function feasible({ limits, variables }: State): boolean {
  return variables.every((_, index) => (limits[index * (variables.length + 1)] as number) >= 0);
}

/** The state in which a variable is a number; `null` when it cannot be. */
export function fixing(state: State, variable: number, value: number): State | null {
  const fixed = limiting(limiting(state, variable, 0, value), 0, variable, -value);
  return feasible(fixed) ? fixed : null;
}
