import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { citations, described, id, literal, named, text } from './parts.ts';

export const answerLabel = z.strictObject({
  label: text,
  hint: z.optional(text),
});

export const noAnswer = z.strictObject({
  label: text,
  hint: z.optional(text),
  reads: z.optional(
    described(
      z.union([literal, z.array(z.string())]),
      'Reads as',
      'The answer that this stands for. An instant may read as "now". Absent: it stays unknown, a value of its own.',
    ),
  ),
});

export const question = described(
  z.strictObject({
    text: described(text, 'Question', 'What the customer is asked.'),
    hint: z.optional(described(text, 'Hint', 'One short sentence below the question.')),
    whenAnswered: z.optional(
      described(text, 'Reading', 'A label for the answer, as in a list of answers ("Achat").'),
    ),
  }),
  'Question',
  'How the customer is asked. A fact without a question is never asked.',
);

export const fact = named(
  z.strictObject({
    type: described(
      z.enum(['instant', 'date', 'choice', 'choices', 'boolean', 'number', 'text']),
      'Type',
      'instant: a date and time; date: a day; choice: one of; choices: any of; boolean: yes or no; number; text.',
    ),
    question: z.optional(question),
    askedIn: z.optional(
      described(
        z.enum(['request']),
        'Asked in',
        '"request": asked in the request form after the result rather than as a question of its own.',
      ),
    ),
    options: z.optional(
      described(
        z
          .array(
            z.strictObject({
              id: id(),
              label: text,
              hint: z.optional(text),
              alone: z.optional(
                described(
                  z.boolean(),
                  'Alone',
                  'Choosing this takes back every other choice ("I do not know").',
                ),
              ),
            }),
          )
          .check(z.minLength(1)),
        'Options',
        'The answers of a choice.',
      ),
    ),
    yes: z.optional(described(text, 'Yes', 'The label of yes, or of "it happened, on …".')),
    no: z.optional(described(text, 'No', 'The label of no.')),
    none: z.optional(
      described(answerLabel, 'None', 'Makes null an answer: it did not happen, or does not apply.'),
    ),
    unknown: z.optional(
      described(noAnswer, 'Unknown', 'Makes "unknown" an answer: the customer does not know.'),
    ),
    notAfter: z.optional(
      described(
        z.literal('now'),
        'Not after',
        'An inexact instant never means a moment later than now.',
      ),
    ),
    onlyIf: z.optional(
      described(
        z.lazy(() => condition),
        'Only if',
        'Asked only if this holds. Otherwise the fact, unless answered all the same, reads as `otherwise`.',
      ),
    ),
    otherwise: z.optional(
      described(
        z.union([literal, z.array(z.string())]),
        'Otherwise',
        'The answer that a fact reads as while it is not asked.',
      ),
    ),
    unit: z.optional(
      described(
        z.string(),
        'Unit',
        'The unit of a number, as Intl names it (hour, day, kilometer, euro as EUR).',
      ),
    ),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    sentences: z.optional(citations),
  }),
  'Fact',
  'Fact',
  'Something about the customer that the policy depends on.',
);
