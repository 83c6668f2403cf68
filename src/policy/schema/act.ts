import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { citations, named, text } from './parts.ts';

/** What the customer can still do, and what a fact's answer is after it. */
export const act = named(
  z.strictObject({
    text,
    /** `now` is the moment of the act. */
    to: z.union([z.boolean(), z.string()]),
    when: z.optional(z.lazy(() => condition)),
    sentences: z.optional(citations),
  }),
  'Act',
);
