import * as z from 'zod/mini';
import { described, monthDay, named, text } from './parts.ts';

export const holiday = z.union([
  z.strictObject({ date: monthDay, name: z.optional(z.string()) }),
  z.strictObject({
    easter: described(z.int(), 'Easter', 'Days after Easter Sunday (before it: negative).'),
    name: z.optional(z.string()),
  }),
]);

export const calendar = named(
  z.strictObject({
    label: z.optional(text),
    weekend: described(
      z.array(z.int().check(z.gte(1), z.lte(7))),
      'Weekend',
      'Days of the week that are no business days; 1 is Monday, 7 is Sunday.',
    ),
    holidays: z.array(holiday),
  }),
  'Calendar',
  'Calendar',
  'Which days are business days.',
);
