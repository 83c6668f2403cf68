import * as z from 'zod/mini';
import { named } from './parts.ts';

export const scenario = named(
  z.strictObject({
    id: z.string(),
    title: z.optional(z.string()),
    text: z.optional(z.string()),
    now: z.string(),
    answers: z.record(z.string(), z.unknown()),
    expected: z.strictObject({
      verdict: z.nullable(z.string()),
      status: z.optional(z.nullable(z.string())),
      bestCase: z.optional(z.nullable(z.string())),
      certainty: z.optional(z.nullable(z.string())),
      steps: z.optional(z.array(z.string())),
      dates: z.optional(z.record(z.string(), z.nullable(z.string()))),
      problems: z.optional(z.array(z.string())),
    }),
    note: z.optional(z.nullable(z.string())),
  }),
  'Scenario',
  'Scenario',
  "A customer with the decision that is expected; run whenever the document is loaded by an author's tool.",
);
