import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { citations, id, named, text } from './parts.ts';
import { value } from './value.ts';

/** A step, an assumption, a deadline or a point of the timeline. */
export const item = named(
  z.strictObject({
    id,
    when: z.optional(condition),
    text,
    detail: z.optional(text),
    at: z.optional(value),
    until: z.optional(value),
    worthAsking: z.optional(condition),
    sentences: z.optional(citations),
  }),
  'Item',
);

export const policyDate = named(
  z.strictObject({
    value,
    as: z.enum(['instant', 'day']),
    inexact: z.optional(z.enum(['latest', 'earliest'])),
    when: z.optional(condition),
    label: text,
    worthAsking: z.optional(condition),
    sentences: z.optional(citations),
  }),
  'Date',
);
