import type { Condition } from '../schema.ts';
import { type State } from '../state.ts';
import { type Mode, type Operator } from './registry.ts';
/** One or several, as a list. */
export declare const listed: <T>(value: T | readonly T[]) => readonly T[];
/**
 * Whether a fact, setting, class, value or date is one of the values.
 *
 * @throws Fork when the state leaves it open
 */
export declare function matches(state: State, name: string, values: readonly unknown[], mode?: Mode): boolean;
/** An operator that compares two values; either not having happened, it does not hold. */
export declare function comparing(swapped: boolean, strict: boolean): Operator;
/**
 * Whether a condition holds. A comparison that only some of the instants of an inexact answer
 * satisfy does not hold `surely`, but `possibly`; `not` turns the one into the other.
 *
 * @throws Fork when the answers so far leave it open
 * @throws TypeError when it is written in words that the language does not have
 */
export declare function holds(state: State, condition: Condition, mode?: Mode): boolean;
