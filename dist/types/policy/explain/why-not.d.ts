import type { Answers, DecideOptions, Policy } from '../types.ts';
import type { Obstacle } from './explained.ts';
/**
 * Why a policy does not decide on a verdict: for each rule that could give it, the tests that fail.
 *
 * @param answers nothing in them makes this throw
 * @returns the nearest rule (the fewest failing tests) first; a rule that is passed over only since
 * an earlier one decides says so. Left out are rules that the settings rule out for everybody, that
 * missing answers alone keep open, and that fail by nothing but what a nearer one fails by. Empty
 * for the verdict that is decided, for one that the policy does not know, and where answers are
 * problems: what these are, `explain` says.
 * @throws RangeError when `now` is no instant, or farther from 1970 than the year 3000
 */
export declare function whyNot(policy: Policy, answers: Answers, verdict: string, options: DecideOptions): Obstacle[];
