import * as z from 'zod/mini';
import { act } from './act.ts';
import { condition } from './condition.ts';
import { citations, id, literal, named, text } from './parts.ts';

/** Makes null an answer. */
export const noneAnswer = named(z.strictObject({ label: text, hint: z.optional(text) }), 'None');

/** Makes "unknown" an answer. */
export const unknownAnswer = named(
  z.strictObject({
    label: text,
    hint: z.optional(text),
    reads: z.optional(z.union([literal, z.array(z.string())])),
  }),
  'Unknown',
);

export const question = named(
  z.strictObject({
    text,
    hint: z.optional(text),
    whenAnswered: z.optional(text),
  }),
  'Question',
);

export const option = named(
  z.strictObject({
    id,
    label: text,
    hint: z.optional(text),
    alone: z.optional(z.boolean()),
  }),
  'Option',
);

export const fact = named(
  z.strictObject({
    type: z.enum(['instant', 'date', 'choice', 'choices', 'boolean', 'number', 'text']),
    question: z.optional(question),
    askedIn: z.optional(z.enum(['request'])),
    options: z.optional(z.array(option).check(z.minLength(1))),
    yes: z.optional(text),
    no: z.optional(text),
    none: z.optional(noneAnswer),
    unknown: z.optional(unknownAnswer),
    notAfter: z.optional(z.literal('now')),
    onlyIf: z.optional(z.lazy(() => condition)),
    otherwise: z.optional(z.union([literal, z.array(z.string())])),
    unit: z.optional(z.string()),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    likelihoods: z.optional(z.record(z.string(), z.number().check(z.positive()))),
    cost: z.optional(z.number().check(z.positive())),
    topic: z.optional(id),
    act: z.optional(act),
    sentences: z.optional(citations),
  }),
  'Fact',
);
