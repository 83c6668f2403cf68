import type { Quantity, State } from '../state.ts';
/** Whether the fact "did not happen" or does not apply. */
export declare function isNull(state: State, id: string): boolean;
/** The ends of an instant or number; `null` when it did not happen. */
export declare function factQuantity(state: State, id: string): Quantity | null;
/** Whether a one-of, yes-or-no or text answer is among the values. */
export declare function isAmong(state: State, id: string, values: readonly unknown[]): boolean;
/** Whether an any-of answer holds at least one of the values. */
export declare function hasSome(state: State, id: string, values: readonly string[]): boolean;
