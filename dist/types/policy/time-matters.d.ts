import './language/core.ts';
import type { Answers, Policy } from './types.ts';
/**
 * Whether the exact time can still change what is decided, where a fact was answered by a date
 * alone.
 *
 * @param answers that answer among them
 * @returns `false`, too, for an answer that is exact or no instant
 * @throws RangeError when `now` is no instant
 */
export declare function timeMatters(policy: Policy, answers: Answers, fact: string, now: string | Date): boolean;
