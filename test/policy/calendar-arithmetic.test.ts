import { add, addBusinessDays, formatISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type ValueExpression } from '../../src/policy/index.ts';
import { policyThatDates } from './test-policy.ts';

/** A day as date-fns keeps it: noon of it, wherever the test runs. */
const day = fc
  .date({ min: new Date(1971, 0, 1), max: new Date(2199, 11, 31), noInvalidDate: true })
  .map((date) => new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12));

const written = (date: Date) => formatISO(date, { representation: 'date' });

function dated(value: ValueExpression, now: Date): string | null | undefined {
  const policy = policyThatDates('now', {
    calendars: { weekdays: { weekend: [6, 7], holidays: [] } },
    dates: { result: { value, as: 'day', label: { en: 'Result' } } },
  });
  return decide(policy, {}, { now: `${written(now)}T12:00` }).dates.result;
}

describe('a date in a policy comes out as date-fns works it out', () => {
  it('years, months, weeks and days later', () => {
    const count = (max: number) => fc.nat({ max });
    fc.assert(
      fc.property(
        day,
        count(9),
        count(30),
        count(9),
        count(60),
        (now, years, months, weeks, days) => {
          const duration = `P${years}Y${months}M${weeks}W${days}D`;
          expect(dated({ plus: ['now', duration] }, now)).toBe(
            written(add(now, { years, months, weeks, days })),
          );
        },
      ),
    );
  });

  it('business days later, from any day of the week', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 400 }), (now, businessDays) => {
        expect(dated({ businessDays, after: 'now', calendar: 'weekdays' }, now)).toBe(
          written(addBusinessDays(now, businessDays)),
        );
      }),
    );
  });
});
