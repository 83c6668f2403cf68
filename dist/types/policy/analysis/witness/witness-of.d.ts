import type { Fact } from '../../schema.ts';
import { type State } from '../../state.ts';
import type { Answer, Answers, Policy } from '../../types.ts';
/** A customer at a moment. */
export interface Customer {
    /** ISO instant. */
    now: string;
    answers: Answers;
}
/** An answer to what does not matter. */
export declare function anyAnswer({ type, unknown, none, options, min }: Fact, now: string): Answer;
/** The moment at which a policy's customers are looked at where nothing says when. */
export declare function usualMoment(policy: Policy): number;
/** Whether a state supposes something that limits between instants do not tell, such as a season. */
export declare function isOpaque({ supposed }: State): boolean;
/**
 * A customer in one of the states, with everything answered that matters.
 *
 * @param accept whether the policy treats the customer as the state says; states follow no rounding
 * of calendars, so this has the last word
 * @returns `null` when none was found
 */
export declare function witnessOf(states: readonly State[], accept: (customer: Customer) => boolean): Customer | null;
