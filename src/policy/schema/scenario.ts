import * as z from 'zod/mini';
import { named } from './parts.ts';

const expectedId = z.optional(z.nullable(z.string()));

export const expected = named(
  z.strictObject({
    verdict: z.nullable(z.string()),
    status: expectedId,
    bestCase: expectedId,
    certainty: expectedId,
    steps: z.optional(z.array(z.string())),
    dates: z.optional(z.record(z.string(), z.nullable(z.string()))),
    problems: z.optional(z.array(z.string())),
  }),
  'Expected',
);

/** A customer with the decision that is expected. */
export const scenario = named(
  z.strictObject({
    id: z.string(),
    title: z.optional(z.string()),
    text: z.optional(z.string()),
    now: z.string(),
    answers: z.record(z.string(), z.unknown()),
    expected,
    note: z.optional(z.nullable(z.string())),
  }),
  'Scenario',
);
