import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { citations, id, named, text } from './parts.ts';

export const requestField = named(
  z.strictObject({
    label: text,
    hint: z.optional(text),
    required: z.optional(z.boolean()),
  }),
  'RequestField',
);

export const requestLine = named(
  z.strictObject({ when: z.optional(condition), text }),
  'RequestLine',
);

/** Something that helps a request when it is attached. */
export const evidence = named(
  z.strictObject({
    id,
    when: z.optional(condition),
    text,
    sentences: z.optional(citations),
  }),
  'Evidence',
);

/** The request that the customer sends. */
export const request = named(
  z.strictObject({
    subject: text,
    reason: z.array(text),
    message: z.array(requestLine).check(z.minLength(1)),
    fields: z.record(z.string(), requestField),
    attach: z.optional(text),
    evidence: z.optional(z.array(evidence)),
    sentences: z.optional(citations),
  }),
  'Request',
);

export const notice = named(
  z.strictObject({
    text,
    link: z.optional(named(z.strictObject({ href: z.string(), label: text }), 'Link')),
    sentences: z.optional(citations),
  }),
  'Notice',
);
