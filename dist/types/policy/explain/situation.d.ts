import '../language/more.ts';
import type { Answers, DecideOptions, Decision, Policy } from '../types.ts';
import { type Proof } from './proof.ts';
import { type Speaker } from './speaker.ts';
/** What there is to explain. */
export interface Situation {
    decision: Decision;
    proof: Proof;
    speaker: Speaker;
    /** Which rule decides; -1 while that is open, where none does, or where answers are problems. */
    rule: number;
}
/** @throws RangeError when `now` is no instant, or farther from 1970 than the year 3000 */
export declare function situationOf(policy: Policy, given: Answers, options: DecideOptions): Situation;
