import type { Explanation } from './explain/explained.ts';
import type { Answers, DecideOptions, Policy } from './types.ts';
/**
 * Explains what a policy decides of a customer: the tests that the decision rests on, in plain
 * words, each with its sentences. The answers that they rest on suffice: whatever the others are,
 * the same rule gives the same verdict and status. While answers are missing: the tests of the first rule
 * that is still possible.
 *
 * @param answers nothing in them makes this throw
 * @throws RangeError when `now` is no instant, or farther from 1970 than the year 3000
 */
export declare function explain(policy: Policy, answers: Answers, options: DecideOptions): Explanation;
