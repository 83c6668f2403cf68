import * as z from 'zod/mini';
import { citations, named, text } from './parts.ts';

const settingValue = z.union([z.string(), z.number(), z.boolean()]);

export const settingChoice = named(z.strictObject({ value: settingValue, label: text }), 'Choice');

/** A number, a duration or a reading that marketing may change. */
export const setting = named(
  z.strictObject({
    value: settingValue,
    label: text,
    explanation: z.optional(text),
    choices: z.optional(z.array(settingChoice).check(z.minLength(2))),
    sentences: z.optional(citations),
  }),
  'Setting',
);
