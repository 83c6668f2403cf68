import { type State } from '../../state.ts';
import type { Answers, Policy } from '../../types.ts';
/** A customer at a moment. */
export interface Customer {
    /** ISO instant. */
    now: string;
    answers: Answers;
}
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
