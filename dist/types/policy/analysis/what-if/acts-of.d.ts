import type { Fact } from '../../schema.ts';
import type { State } from '../../state.ts';
import type { Answers, Policy } from '../../types.ts';
/** An act that a customer can do: the fact it changes, and how. */
export interface OpenAct {
    fact: string;
    /** `now`: the moment of the act. */
    to: NonNullable<Fact['act']>['to'];
}
/**
 * What a customer can still do. What happened cannot be undone: an instant must not have come yet;
 * another answer must be one of those that the act is for.
 */
export declare function actsOf(policy: Policy, answers: Answers, state: State): OpenAct[];
