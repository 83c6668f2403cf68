import * as z from 'zod/mini';
import { type Condition, condition } from './condition.ts';
import { id, monthDay, named, unitOfLength, unitOfTime } from './parts.ts';

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

const part = z.lazy(() => value);

/** An instant, a day, a duration or a number. */
export const value: z.ZodMiniType<ValueExpression> = named(
  z.union([
    z.number(),
    z.string(),
    named(z.strictObject({ plus: values(2) }), 'Plus'),
    named(z.strictObject({ minus: values(2) }), 'Minus'),
    named(z.strictObject({ latest: values(1) }), 'Latest'),
    named(z.strictObject({ earliest: values(1) }), 'Earliest'),
    named(z.strictObject({ largest: values(1) }), 'Largest'),
    named(z.strictObject({ smallest: values(1) }), 'Smallest'),
    named(z.strictObject({ first: values(1) }), 'First'),
    named(
      z.strictObject({ between: z.tuple([part, part]), in: z.optional(z.enum(['days'])) }),
      'Between',
    ),
    named(z.strictObject({ businessDays: part, after: part, calendar: id }), 'BusinessDays'),
    named(z.strictObject({ startOf: unitOfTime, of: part }), 'StartOf'),
    named(z.strictObject({ endOf: unitOfTime, of: part }), 'EndOf'),
    named(z.strictObject({ next: monthDay, after: part }), 'Next'),
    named(z.strictObject({ span: part, in: unitOfLength }), 'Span'),
    named(z.strictObject({ lookup: id, in: z.record(z.string(), part) }), 'Lookup'),
    named(
      z.strictObject({
        choose: z
          .array(
            named(
              z.strictObject({ when: z.optional(z.lazy(() => condition)), is: part }),
              'ChooseCase',
            ),
          )
          .check(z.minLength(1)),
      }),
      'Choose',
    ),
  ]),
  'Value',
);
