import * as z from 'zod/mini';
import { literal, monthDay, named } from './parts.ts';
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

const limit = z.optional(z.lazy(() => value));

/** All of the comparisons given must hold. */
export const comparison: z.ZodMiniType<Comparison> = named(
  z.strictObject({
    has: z.optional(ids),
    hasOnly: z.optional(ids),
    isNot: z.optional(z.union([literal, z.array(literal)])),
    exact: z.optional(z.boolean()),
    atMost: limit,
    atLeast: limit,
    lessThan: limit,
    moreThan: limit,
    notAfter: limit,
    notBefore: limit,
    before: limit,
    after: limit,
    within: z.optional(named(z.strictObject({ from: monthDay, to: monthDay }), 'Season')),
  }),
  'Comparison',
);

export type Test = z.infer<typeof literal> | z.infer<typeof literal>[] | Comparison;

/** A conjunction: every entry must hold. Operators and names may stand side by side. */
export type Condition =
  | boolean
  | {
      [key: string]: Test | Condition | Condition[] | undefined;
    };

export const conditions = z.array(z.lazy(() => condition)).check(z.minLength(1));

const inner = z.optional(z.lazy(() => condition));

export const condition: z.ZodMiniType<Condition> = named(
  z.union([
    z.boolean(),
    named(
      z.catchall(
        z.object({
          all: z.optional(conditions),
          any: z.optional(conditions),
          not: inner,
          surely: inner,
          possibly: inner,
          unsure: inner,
        }),
        named(
          z.union([literal, z.array(literal).check(z.minLength(1)), z.lazy(() => comparison)]),
          'Test',
        ),
      ),
      'Tests',
    ),
  ]),
  'Condition',
) as z.ZodMiniType<Condition>;
