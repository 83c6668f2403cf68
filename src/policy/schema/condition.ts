import * as z from 'zod/mini';
import { described, literal, monthDay, named } from './parts.ts';
import { type ValueExpression, value } from './value.ts';

export interface Comparison {
  has?: string | string[] | undefined;
  hasOnly?: string | string[] | undefined;
  isNot?: z.infer<typeof literal> | z.infer<typeof literal>[] | undefined;
  exact?: boolean | undefined;
  atMost?: ValueExpression | undefined;
  atLeast?: ValueExpression | undefined;
  lessThan?: ValueExpression | undefined;
  moreThan?: ValueExpression | undefined;
  notAfter?: ValueExpression | undefined;
  notBefore?: ValueExpression | undefined;
  before?: ValueExpression | undefined;
  after?: ValueExpression | undefined;
  within?: { from: string; to: string } | undefined;
}

export const ids = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);

export const comparison: z.ZodMiniType<Comparison> = named(
  z.strictObject({
    has: z.optional(described(ids, 'Has', 'An any-of answer holds at least one of these.')),
    hasOnly: z.optional(
      described(ids, 'Has only', 'An any-of answer holds at least one, and none but these.'),
    ),
    isNot: z.optional(described(z.union([literal, z.array(literal)]), 'Is not', 'None of these.')),
    exact: z.optional(
      described(z.boolean(), 'Exact', 'Whether the instant is known to the second.'),
    ),
    atMost: z.optional(
      described(
        z.lazy(() => value),
        'At most',
        '≤',
      ),
    ),
    atLeast: z.optional(
      described(
        z.lazy(() => value),
        'At least',
        '≥',
      ),
    ),
    lessThan: z.optional(
      described(
        z.lazy(() => value),
        'Less than',
        '<',
      ),
    ),
    moreThan: z.optional(
      described(
        z.lazy(() => value),
        'More than',
        '>',
      ),
    ),
    notAfter: z.optional(
      described(
        z.lazy(() => value),
        'Not after',
        'At that instant or earlier.',
      ),
    ),
    notBefore: z.optional(
      described(
        z.lazy(() => value),
        'Not before',
        'At that instant or later.',
      ),
    ),
    before: z.optional(
      described(
        z.lazy(() => value),
        'Before',
        'Earlier than that instant.',
      ),
    ),
    after: z.optional(
      described(
        z.lazy(() => value),
        'After',
        'Later than that instant.',
      ),
    ),
    within: z.optional(
      described(
        z.strictObject({ from: monthDay, to: monthDay }),
        'Within a season',
        'The day of the instant lies in this part of every year, both days included; it may span the new year.',
      ),
    ),
  }),
  'Comparison',
  'Comparison',
  'All of the comparisons given must hold.',
);

export type Test = z.infer<typeof literal> | z.infer<typeof literal>[] | Comparison;

/** A conjunction: every entry must hold. Operators and names may stand side by side. */
export type Condition =
  | boolean
  | {
      [key: string]: Test | Condition | Condition[] | undefined;
    };

export const conditions = z.array(z.lazy(() => condition)).check(z.minLength(1));

export const condition: z.ZodMiniType<Condition> = named(
  z.union([
    z.boolean(),
    z.catchall(
      z.object({
        all: z.optional(described(conditions, 'All', 'Every one of these holds.')),
        any: z.optional(described(conditions, 'Any', 'At least one of these holds.')),
        not: z.optional(
          described(
            z.lazy(() => condition),
            'Not',
            'This does not hold.',
          ),
        ),
        surely: z.optional(
          described(
            z.lazy(() => condition),
            'Surely',
            'Holds for every instant that an inexact answer may mean.',
          ),
        ),
        possibly: z.optional(
          described(
            z.lazy(() => condition),
            'Possibly',
            'Holds for at least one instant that an inexact answer may mean.',
          ),
        ),
        unsure: z.optional(
          described(
            z.lazy(() => condition),
            'Unsure',
            'Holds for some of the instants that an inexact answer may mean, and not for others.',
          ),
        ),
      }),
      z.union([literal, z.array(literal).check(z.minLength(1)), z.lazy(() => comparison)]),
    ),
  ]),
  'Condition',
  'Condition',
  'Names with what they must be, all of which must hold: {"window": "in", "support": ["done", "resolved"]}; and the operators all, any, not, surely, possibly, unsure. true and false stand for always and never.',
) as z.ZodMiniType<Condition>;
