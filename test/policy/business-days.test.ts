import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { decide, type Policy } from '../../src/policy/index.ts';
import { businessDaysLater, daysLater } from './reference-time.ts';
import { shippedPolicy } from './shipped-policy.ts';
import { policyThatDates } from './test-policy.ts';

const date = (value: object) => ({ value, as: 'day', label: { en: 'Result' } });

/** Every so many days of twenty years, over all days of the week. */
function daysOfTwentyYears(every: number): string[] {
  const days: string[] = [];
  for (let day = '2020-01-01'; day <= '2039-12-31'; day = daysLater(day, every)) days.push(day);
  return days;
}

const dayAfter = (policy: Policy, day: string) => decide(policy, {}, { now: day }).dates.result;

describe.each(['FR', 'FR-57'])('the shipped calendar %s', (calendar) => {
  it.each([
    { count: 1, every: 1 },
    { count: 20, every: 11 },
    { count: 31, every: 11 },
  ])('counts $count business days over twenty years as France does', ({ count, every }) => {
    const policy = policyThatDates('now', {
      calendars: shippedPolicy.calendars,
      dates: { result: date({ businessDays: count, after: 'now', calendar }) },
    });
    const wrong = daysOfTwentyYears(every).filter(
      (day) => dayAfter(policy, `${day}T12:00`) !== businessDaysLater(day, count, calendar),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a calendar', () => {
  const skipping = (businessDays: number, holidays: object[], weekend: number[] = []) =>
    policyThatDates('now', {
      calendars: { own: { weekend, holidays } },
      dates: { result: date({ businessDays, after: 'now', calendar: 'own' }) },
    });

  it('knows Easter Sunday of every year from 1900 to 2099', () => {
    const policy = skipping(1, [{ easter: 0 }]);
    const holidays = new Holidays('FR');
    for (let year = 1900; year <= 2099; year++) {
      const monday = holidays
        .getHolidays(year)
        .find(({ rule }) => rule === 'easter 1')
        ?.date.slice(0, 10);
      if (!monday) throw new Error(`no Easter in ${year}`);
      // Only Easter Sunday is no business day: Saturday's next is Monday, and Friday's Saturday.
      expect(dayAfter(policy, daysLater(monday, -2))).toBe(monday);
      expect(dayAfter(policy, daysLater(monday, -3))).toBe(daysLater(monday, -2));
    }
  });

  // The earliest and the latest possible dates, and both exceptions of Gauss's rule.
  it.each([
    '2285-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2285-03-22',
  ])('knows that Easter is on %s', (sunday) => {
    expect(dayAfter(skipping(1, [{ easter: 0 }]), daysLater(sunday, -1))).toBe(
      daysLater(sunday, 1),
    );
  });

  it('takes days before Easter as negative', () => {
    const goodFriday = skipping(1, [{ easter: -2 }], [6, 7]);
    expect(dayAfter(goodFriday, '2026-04-02')).toBe('2026-04-06');
  });

  it('may have its weekend on any days', () => {
    expect(dayAfter(skipping(1, [], [5, 6]), '2026-01-08')).toBe('2026-01-11');
  });

  it('begins with day 0, whether or not that is a business day', () => {
    expect(dayAfter(skipping(0, [], [6, 7]), '2026-01-10')).toBe('2026-01-10');
    expect(dayAfter(skipping(1, [], [6, 7]), '2026-01-10')).toBe('2026-01-12');
    expect(dayAfter(skipping(1, [], [6, 7]), '2026-01-09')).toBe('2026-01-12');
  });

  it('counts a holiday on a weekend once', () => {
    expect(dayAfter(skipping(1, [{ date: '08-15' }], [6, 7]), '2026-08-14')).toBe('2026-08-17');
  });

  it('keeps 29 February a holiday in leap years only', () => {
    expect(dayAfter(skipping(1, [{ date: '02-29' }]), '2028-02-28')).toBe('2028-03-01');
    expect(dayAfter(skipping(1, [{ date: '02-29' }]), '2027-02-28')).toBe('2027-03-01');
  });

  it('without any business day has no such date', () => {
    expect(dayAfter(skipping(1, [], [1, 2, 3, 4, 5, 6, 7]), '2026-01-08')).toBeNull();
  });

  it('counts from the day that it is in the time zone of the policy', () => {
    const policy = policyThatDates('now', {
      timeZone: 'Europe/Paris',
      calendars: { own: { weekend: [6, 7], holidays: [] } },
      dates: { result: date({ businessDays: 1, after: 'now', calendar: 'own' }) },
    });
    expect(dayAfter(policy, '2026-01-08T22:59:59Z')).toBe('2026-01-09');
    expect(dayAfter(policy, '2026-01-08T23:00:00Z')).toBe('2026-01-12');
  });
});
