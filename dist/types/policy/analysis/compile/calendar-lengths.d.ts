import type { Policy } from '../../types.ts';
/**
 * How far the days that the rules count on the calendar may reach: a diagram takes each for 24
 * hours, which it is wherever no clock changes.
 *
 * @returns milliseconds; 0 where rules count elapsed time alone; Infinity where they count months,
 * or a number of days that is not written in the policy
 */
export declare function calendarLengths(policy: Policy): number;
