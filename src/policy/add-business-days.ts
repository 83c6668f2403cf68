import { easterSunday } from './easter-sunday.ts';
import type { Calendar } from './schema.ts';

const oneDay = 864e5;

function isBusinessDay(day: number, { weekend, holidays }: Calendar): boolean {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const monthDay = date.toISOString().slice(5, 10);
  return !(
    weekend.includes(date.getUTCDay() || 7) ||
    holidays.some((holiday) =>
      'date' in holiday
        ? holiday.date === monthDay
        : easterSunday(year) + holiday.easter * oneDay === day,
    )
  );
}

/**
 * The day that lies so many business days after a day, which is day 0 whether or not it is one
 * itself.
 *
 * @param day a day as milliseconds at 00:00 UTC
 * @param count 0 to 10,000; 0 returns the day itself
 * @returns milliseconds at 00:00 UTC. A calendar without a business day in ten years, or any other
 * count, returns NaN.
 */
export function addBusinessDays(day: number, count: number, calendar: Calendar): number {
  if (!Number.isInteger(count) || count < 0 || count > 10_000) return Number.NaN;
  let current = day;
  let idle = 0;
  for (let left = count; left > 0; ) {
    current += oneDay;
    if (isBusinessDay(current, calendar)) {
      left--;
      idle = 0;
    } else if (++idle > 3660) return Number.NaN;
  }
  return current;
}
