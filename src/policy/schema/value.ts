import * as z from 'zod/mini';
import { type Condition, condition } from './condition.ts';
import { described, id, monthDay, named, unitOfLength, unitOfTime } from './parts.ts';

export type ValueExpression =
  | number
  | string
  | { plus: ValueExpression[] }
  | { minus: ValueExpression[] }
  | { latest: ValueExpression[] }
  | { earliest: ValueExpression[] }
  | { largest: ValueExpression[] }
  | { smallest: ValueExpression[] }
  | { first: ValueExpression[] }
  | { between: [ValueExpression, ValueExpression]; in?: 'days' | undefined }
  | { businessDays: ValueExpression; after: ValueExpression; calendar: string }
  | { startOf: z.infer<typeof unitOfTime>; of: ValueExpression }
  | { endOf: z.infer<typeof unitOfTime>; of: ValueExpression }
  | { next: string; after: ValueExpression }
  | { span: ValueExpression; in: z.infer<typeof unitOfLength> }
  | { lookup: string; in: Record<string, ValueExpression> }
  | { choose: { when?: Condition | undefined; is: ValueExpression }[] };

export const values = (minimum: number) => z.array(z.lazy(() => value)).check(z.minLength(minimum));

export const value: z.ZodMiniType<ValueExpression> = named(
  z.union([
    z.number(),
    described(
      z.string(),
      'Name, duration or date',
      'The name of a fact, setting, value or date, or `now`; or an ISO 8601 duration (PT72H, P14D, P1M); or a date (2026-12-31, 2026-12-31T18:00).',
    ),
    described(
      z.strictObject({ plus: values(2) }),
      'Later by',
      'An instant and one or more durations, or numbers to add.',
    ),
    described(
      z.strictObject({ minus: values(2) }),
      'Earlier by',
      'An instant less one or more durations, or numbers to subtract.',
    ),
    described(
      z.strictObject({ latest: values(1) }),
      'Latest of',
      'The latest of several dates. One that did not happen is left out.',
    ),
    described(
      z.strictObject({ earliest: values(1) }),
      'Earliest of',
      'The earliest of several dates. One that did not happen is left out.',
    ),
    described(
      z.strictObject({ largest: values(1) }),
      'Largest of',
      'The largest of several numbers or durations.',
    ),
    described(
      z.strictObject({ smallest: values(1) }),
      'Smallest of',
      'The smallest of several numbers or durations.',
    ),
    described(
      z.strictObject({ first: values(1) }),
      'First that happened',
      'The first of these that is not null.',
    ),
    described(
      z.strictObject({
        between: z.tuple([z.lazy(() => value), z.lazy(() => value)]),
        in: z.optional(z.enum(['days'])),
      }),
      'Time between',
      'The elapsed time from the first instant to the second; with "in": "days", the number of calendar days.',
    ),
    described(
      z.strictObject({
        businessDays: z.lazy(() => value),
        after: z.lazy(() => value),
        calendar: id(),
      }),
      'Business days after',
      'So many business days after the day of an instant (that day is day 0), by one of the calendars, named directly or by a setting.',
    ),
    described(
      z.strictObject({ startOf: unitOfTime, of: z.lazy(() => value) }),
      'Start of',
      'The first second of the day, week (from Monday), month, quarter or year of an instant.',
    ),
    described(
      z.strictObject({ endOf: unitOfTime, of: z.lazy(() => value) }),
      'End of',
      'The last second of the day, week (to Sunday), month, quarter or year of an instant.',
    ),
    described(
      z.strictObject({ next: monthDay, after: z.lazy(() => value) }),
      'Next day of the year',
      'The end of the first such day on or after an instant.',
    ),
    described(
      z.strictObject({ span: z.lazy(() => value), in: unitOfLength }),
      'Span',
      'A number as a duration: so many elapsed hours, or days, weeks, months or years of the calendar.',
    ),
    described(
      z.strictObject({
        lookup: id(),
        in: z.record(
          z.string(),
          z.lazy(() => value),
        ),
      }),
      'Looked up',
      'A value that depends on the answer to another question or on a class.',
    ),
    described(
      z.strictObject({
        choose: z
          .array(
            z.strictObject({ when: z.optional(z.lazy(() => condition)), is: z.lazy(() => value) }),
          )
          .check(z.minLength(1)),
      }),
      'Choose',
      'The first whose condition holds; the last may have none.',
    ),
  ]),
  'Value',
  'Value',
  'An instant, a day, a duration or a number.',
);
