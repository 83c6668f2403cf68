import * as z from 'zod/mini';
import { citations, named, text } from './parts.ts';

const outcomeTexts = {
  label: text,
  text: z.optional(text),
  sentences: z.optional(citations),
};

/** The higher, the better for the customer. */
const rank = z.optional(z.number());

export const verdict = named(
  z.strictObject({
    label: text,
    headline: text,
    text: z.optional(text),
    tone: z.enum(['positive', 'possible', 'waiting', 'negative', 'mend']),
    rank,
    sentences: z.optional(citations),
  }),
  'Verdict',
);

export const status = named(z.strictObject({ ...outcomeTexts, rank }), 'Status');
export const bestCase = named(z.strictObject(outcomeTexts), 'BestCase');
export const certainty = named(z.strictObject(outcomeTexts), 'Certainty');
