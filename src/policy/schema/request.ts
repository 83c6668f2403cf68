import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { citations, described, named, text } from './parts.ts';

export const requestField = z.strictObject({
  label: text,
  hint: z.optional(text),
  required: z.optional(z.boolean()),
});

export const request = named(
  z.strictObject({
    subject: text,
    reason: described(
      z.array(text),
      'Reason',
      "What the form's own field for the reason may call it, best first.",
    ),
    message: described(
      z
        .array(
          z.strictObject({
            when: z.optional(condition),
            text: described(
              text,
              'Line',
              'A line of the message. {name} inserts an answer, a date, a setting, or one of the fields; a line whose insertion is empty is left out.',
            ),
          }),
        )
        .check(z.minLength(1)),
      'Message',
      'The lines of the message. An empty line is written as a single space.',
    ),
    fields: described(
      z.record(z.string(), requestField),
      'Fields',
      'What the customer is asked for the message, by name: orderId, email, reason, explanation, or any other.',
    ),
    attach: z.optional(described(text, 'Attach', 'The reminder to attach proof.')),
    sentences: z.optional(citations),
  }),
  'Request',
  'Request',
  'The request that the customer sends.',
);
