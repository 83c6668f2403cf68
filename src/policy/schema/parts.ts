import * as z from 'zod/mini';

// A strict Content-Security-Policy reports zod's `new Function` probe as a violation.
z.config({ jitless: true });

/**
 * Gives a part of the schema the name by which the JSON Schema refers to it, and by which `words/`
 * says what an editor shows about it.
 */
export function named<T extends z.core.$ZodType>(schema: T, id: string): T {
  z.globalRegistry.add(schema, { id });
  return schema;
}

/** How texts of a form of their own are written. */
export const forms = {
  id: /^[A-Za-z][\w-]*$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  day: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

export const id = named(z.string().check(z.regex(forms.id)), 'Id');

export const languageTag = named(z.string().check(z.regex(forms.language)), 'Language');

/** One entry per language of the document. */
export const text = named(z.record(languageTag, z.string().check(z.minLength(1))), 'Text');

/** Ids of the source's sentences. */
export const citations = named(z.array(z.string()), 'Sentences');

export const literal = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const unitOfLength = named(
  z.enum(['hours', 'days', 'weeks', 'months', 'years']),
  'UnitOfLength',
);
export const unitOfTime = named(z.enum(['day', 'week', 'month', 'quarter', 'year']), 'UnitOfTime');

/** A day of every year: `MM-DD`. */
export const monthDay = named(z.string().check(z.regex(forms.day)), 'DayOfYear');
