import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { citations, id, named, text } from './parts.ts';

/** An id, or where it is taken over from: a class or a setting. */
export const derived = named(
  z.union([z.string(), named(z.strictObject({ from: id }), 'From')]),
  'IdOrSource',
);

export const classCase = named(
  z.strictObject({
    is: derived,
    when: z.optional(condition),
    text: z.optional(text),
    sentences: z.optional(citations),
  }),
  'Case',
);

export const policyClass = named(
  z.strictObject({ cases: z.array(classCase).check(z.minLength(1)) }),
  'Class',
);

export const rule = named(
  z.strictObject({
    id,
    when: z.optional(condition),
    fallback: z.optional(z.boolean()),
    verdict: derived,
    status: derived,
    bestCase: derived,
    certainty: derived,
    text: z.optional(text),
    because: z.optional(z.array(z.string())),
    sentences: citations,
  }),
  'Rule',
);
