import type { ValueExpression } from '../schema.ts';
import type { Quantity, State } from '../state.ts';
/** The largest or smallest of those values that happened. */
export declare function extreme(state: State, list: readonly ValueExpression[], end: 'max' | 'min'): Quantity | null;
