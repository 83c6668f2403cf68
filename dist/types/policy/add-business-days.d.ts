import type { Calendar } from './schema.ts';
/**
 * The day that lies so many business days after a day, which is day 0 whether or not it is one
 * itself.
 *
 * @param day a day as milliseconds at 00:00 UTC
 * @param count 0 to 10,000; 0 returns the day itself
 * @returns milliseconds at 00:00 UTC. A calendar without a business day in ten years, or any other
 * count, returns NaN.
 */
export declare function addBusinessDays(day: number, count: number, calendar: Calendar): number;
