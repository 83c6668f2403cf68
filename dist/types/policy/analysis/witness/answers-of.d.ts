import { type State } from '../../state.ts';
import type { Answers } from '../../types.ts';
/** An instant as text, to the millisecond only where that is needed. */
export declare function instantText(instant: number, timeZone: string): string;
/**
 * Answers that customers in a state can give, in turn; they need not be all. What the state leaves
 * open is left out.
 *
 * @param about an instant that answers may be near, in milliseconds since 1970 UTC
 */
export declare function answersOf(state: State, about: number): Generator<Answers>;
