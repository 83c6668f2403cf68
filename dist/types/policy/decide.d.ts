import './language/core.ts';
import type { Answers, DecideOptions, Decision, Policy } from './types.ts';
/**
 * Decides what a policy says of a customer, on partial answers too.
 *
 * @param answers answers of the wrong type become problems; nothing in them makes this throw
 * @returns see {@link Decision}
 * @throws RangeError when `now` is no instant, or farther from 1970 than the year 3000
 */
export declare function decide(policy: Policy, answers: Answers, options: DecideOptions): Decision;
