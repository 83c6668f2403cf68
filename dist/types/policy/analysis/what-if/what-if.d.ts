import '../../language/more.ts';
import type { Answer, Answers, DecideOptions, Policy } from '../../types.ts';
/** The fields of a decision. */
export interface Outcome {
    verdict: string;
    status: string;
    bestCase: string;
    certainty: string;
}
/** Something that the customer can still do. */
export interface Act {
    /** The fact whose answer it changes. */
    fact: string;
    /** The answer after it; an instant: the earliest that leads to the decision. */
    answer: Answer;
    /** In the language asked for. */
    text: string;
    sentences: readonly string[];
    /** The latest instant at which it still leads to the decision; `null` where it does not matter. */
    by: string | null;
}
/** A better decision, and what the customer can do to get it. */
export interface BetterDecision extends Outcome {
    acts: readonly Act[];
    /** From when it holds, at the earliest. */
    at: string;
}
/** What the policy decides from an instant on, if nothing but time passes. */
export interface LaterDecision extends Outcome {
    at: string;
}
/** What would change a decision. All instants are ISO 8601 in the policy's time zone. */
export interface WhatIf {
    /** The nearest first. */
    better: readonly BetterDecision[];
    /** In order of time. */
    later: readonly LaterDecision[];
}
/**
 * What would change a decision: the customer's own acts, as far as the policy declares them, and
 * time alone. An act changes only what has not happened yet or what the customer can take back
 * (facts with an `act`), never what was so; none of its instants lies before `now`. Which decision
 * is better, the ranks of verdicts and statuses say.
 *
 * @returns nothing while the answers leave the decision open, or cannot be true
 * @throws RangeError when `now` is no instant
 */
export declare function whatIf(policy: Policy, answers: Answers, options: DecideOptions): WhatIf;
