import type { ValueExpression } from '../schema.ts';
import type { State } from '../state.ts';
import type { Amount } from './registry.ts';
/** Adds or subtracts durations and numbers; a part that did not happen leaves nothing. */
export declare function sum(state: State, [first, ...rest]: readonly ValueExpression[], sign: 1 | -1): Amount | null;
