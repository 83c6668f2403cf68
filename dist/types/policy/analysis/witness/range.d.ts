import { type State } from '../../state.ts';
/** Between which numbers a variable lies. */
export declare function rangeOf(state: State, variable: number): readonly [number, number];
/** Whether any numbers meet all the limits of a state. */
export declare function feasible({ limits, variables }: State): boolean;
/** The state in which a variable is a number; `null` when it cannot be. */
export declare function fixing(state: State, variable: number, value: number): State | null;
