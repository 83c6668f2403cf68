import * as z from 'zod/mini';
import { citations, described, text } from './parts.ts';

export const outcomeTexts = z.strictObject({
  label: text,
  text: z.optional(text),
  sentences: z.optional(citations),
});

export const verdict = z.strictObject({
  label: described(text, 'Label', 'A few words, for tables and lists.'),
  headline: described(text, 'Headline', 'One sentence to the customer.'),
  text: z.optional(text),
  tone: described(
    z.enum(['positive', 'possible', 'waiting', 'negative', 'mend']),
    'Tone',
    'How the result looks; never its only sign.',
  ),
  sentences: z.optional(citations),
});
