import { type Bound } from '../bound.ts';
import type { ValueExpression } from '../schema.ts';
import type { Quantity, State } from '../state.ts';
import { type Amount } from './registry.ts';
/** The same value at both ends. */
export declare const exactly: (value: Bound) => Quantity;
/** An amount as ends, a duration of the calendar by its nominal length. */
export declare const plain: (amount: Amount) => Quantity;
/**
 * The value of an expression; `null` when it rests on something that did not happen.
 *
 * @throws Fork when the state leaves open which value it is
 * @throws TypeError when it is written in words that the language does not have
 */
export declare function amount(state: State, expression: ValueExpression): Amount | null;
/** The value of an expression, in milliseconds or as a number; see {@link amount}. */
export declare function quantity(state: State, expression: ValueExpression): Quantity | null;
/** The image of an instant under a growing function of the wall clock, in milliseconds. */
export declare function onWall(state: State, of: ValueExpression, name: string, growing: (wall: number) => number): Quantity | null;
