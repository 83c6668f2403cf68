import * as z from 'zod/mini';
import { monthDay, named, text } from './parts.ts';

export const holiday = named(
  z.union([
    named(z.strictObject({ date: monthDay, name: z.optional(z.string()) }), 'FixedHoliday'),
    named(z.strictObject({ easter: z.int(), name: z.optional(z.string()) }), 'EasterHoliday'),
  ]),
  'Holiday',
);

export const calendar = named(
  z.strictObject({
    label: z.optional(text),
    weekend: z.array(z.int().check(z.gte(1), z.lte(7))),
    holidays: z.array(holiday),
  }),
  'Calendar',
);
