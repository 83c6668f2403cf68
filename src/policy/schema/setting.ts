import * as z from 'zod/mini';
import { citations, described, named, text } from './parts.ts';

export const setting = named(
  z.strictObject({
    value: described(
      z.union([z.string(), z.number(), z.boolean()]),
      'Value',
      'The value in force: a duration, a number, yes or no, or one of the choices.',
    ),
    label: text,
    explanation: z.optional(
      described(text, 'Explanation', 'The ambiguity that this settles, and how.'),
    ),
    choices: z.optional(
      described(
        z
          .array(
            z.strictObject({
              value: z.union([z.string(), z.number(), z.boolean()]),
              label: text,
            }),
          )
          .check(z.minLength(2)),
        'Choices',
        'The values that it may take.',
      ),
    ),
    sentences: z.optional(citations),
  }),
  'Setting',
  'Setting',
  'A number, a duration or a reading that marketing may change.',
);
