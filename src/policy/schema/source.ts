import * as z from 'zod/mini';
import { languageTag, named, text } from './parts.ts';

export const sentence = named(
  z.strictObject({ id: z.string(), section: z.optional(z.string()), text: z.string() }),
  'Sentence',
);

/** The policy as it is published, cut into sentences. */
export const source = named(
  z.strictObject({
    title: z.optional(text),
    url: z.optional(z.string()),
    sentences: z.array(sentence),
    translations: z.optional(z.record(languageTag, z.record(z.string(), z.string()))),
    notRules: z.array(z.string()),
  }),
  'Source',
);
