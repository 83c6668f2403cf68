import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { citations, described, id, named, text } from './parts.ts';
import { value } from './value.ts';

export const item = named(
  z.strictObject({
    id: id(),
    when: z.optional(condition),
    text,
    detail: z.optional(text),
    at: z.optional(described(value, 'At', 'When it is due or happens.')),
    until: z.optional(described(value, 'Until', 'The end, where it is a period.')),
    worthAsking: z.optional(
      described(
        condition,
        'Worth asking',
        'Whether a question may be asked only to settle this. Default: always.',
      ),
    ),
    sentences: z.optional(citations),
  }),
  'Item',
  'Item',
  'A step, an assumption, a deadline or a point of the timeline.',
);

export const policyDate = named(
  z.strictObject({
    value,
    as: described(
      z.enum(['instant', 'day']),
      'As',
      'instant: date and time in the time zone of the policy; day: the day alone.',
    ),
    inexact: z.optional(
      described(
        z.enum(['latest', 'earliest']),
        'Inexact',
        'Which end it takes where the answers are inexact. Default: latest.',
      ),
    ),
    when: z.optional(described(condition, 'When', 'Without this condition there is no such date.')),
    label: text,
    worthAsking: z.optional(
      described(
        condition,
        'Worth asking',
        'Whether a question may be asked only to know this date. Default: always.',
      ),
    ),
    sentences: z.optional(citations),
  }),
  'Date',
  'Date',
  'A date of the decision.',
);

export const problem = named(
  z.strictObject({
    id: id(),
    when: condition,
    answers: described(z.array(z.string()), 'Answers', 'The facts that cannot all be right.'),
    text,
  }),
  'Problem',
  'Problem',
  'Answers that cannot be true.',
);
