import type { Duration } from '../duration.ts';
import type { ValueExpression } from '../schema.ts';
import type { Quantity, State } from '../state.ts';
/** A value: an instant or length in milliseconds, a number, or a duration of the calendar. */
export type Amount = Quantity | Duration;
/** An inexact instant makes a comparison hold for all that it may mean, or for some of it. */
export type Mode = 'surely' | 'possibly';
/** What `not` makes of a mode. */
export declare const opposite: {
    readonly surely: 'possibly';
    readonly possibly: 'surely';
};
/** A way to write a value: `null` when it rests on something that did not happen. */
export type Mechanism = (state: State, expression: never) => Amount | null;
/** A way to test what has a name. */
export type Operator = (state: State, name: string, operand: never, mode: Mode) => boolean;
/** Picks from the ways to write a value the one with a key. */
export type Of<Key extends string> = Extract<ValueExpression, Record<Key, unknown>>;
/**
 * The words of the policy language, by the key that they are recognised by. `core.ts` holds those
 * that the shipped policy needs, `more.ts` adds the others.
 */
export declare const mechanisms: Record<string, Mechanism>;
export declare const operators: Record<string, Operator>;
