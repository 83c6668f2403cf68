import * as z from 'zod/mini';

// A strict Content-Security-Policy reports zod's `new Function` probe as a violation.
z.config({ jitless: true });

/** Adds what an editor shows to the author of a policy. */
export function described<T extends z.core.$ZodType>(
  schema: T,
  title: string,
  description: string,
): T {
  z.globalRegistry.add(schema, { title, description });
  return schema;
}

/** Adds what an editor shows, and a name by which the JSON Schema refers to the part. */
export function named<T extends z.core.$ZodType>(
  schema: T,
  id: string,
  title: string,
  description: string,
): T {
  z.globalRegistry.add(schema, { id, title, description });
  return schema;
}

export const id = () =>
  described(
    z.string().check(z.regex(/^[A-Za-z][\w-]*$/)),
    'Id',
    'Letters, digits, - and _; starts with a letter.',
  );

export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

export const text = named(
  z.record(languageTag, z.string().check(z.minLength(1))),
  'Text',
  'Text by language',
  'One entry per language of the document. The first language is binding. {name} inserts a setting, an answer or a date.',
);

export const citations = described(
  z.array(z.string()),
  'Sentences',
  'Ids of the source sentences this comes from.',
);

export const literal = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const unitOfLength = z.enum(['hours', 'days', 'weeks', 'months', 'years']);
export const unitOfTime = z.enum(['day', 'week', 'month', 'quarter', 'year']);

/** A day of every year. */
export const monthDay = described(
  z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
  'Day of the year',
  'MM-DD, for example 12-24.',
);
