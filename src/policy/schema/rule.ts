import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { citations, described, id, named, text } from './parts.ts';

export const derived = described(
  z.union([z.string(), z.strictObject({ from: id() })]),
  'Id or source',
  'An id, or {"from": name} to take over the value of a class or setting.',
);

export const policyClass = named(
  z.strictObject({
    cases: z
      .array(
        z.strictObject({
          is: derived,
          when: z.optional(condition),
          text: z.optional(
            described(
              text,
              'Text',
              'Why, as a sentence to the customer, when a rule gives this class as its reason.',
            ),
          ),
          sentences: z.optional(citations),
        }),
      )
      .check(z.minLength(1)),
  }),
  'Class',
  'Class',
  'A named intermediate result: the first case whose condition holds. The last case may have no condition.',
);

export const outcome = {
  verdict: derived,
  status: derived,
  bestCase: derived,
  certainty: derived,
};

export const rule = named(
  z.strictObject({
    id: id(),
    when: z.optional(condition),
    ...outcome,
    text: z.optional(described(text, 'Text', 'Why, as a sentence to the customer.')),
    because: z.optional(
      described(
        z.array(z.string()),
        'Because',
        'Classes whose matching case gives a further reason.',
      ),
    ),
    sentences: citations,
  }),
  'Rule',
  'Rule',
  'The first rule whose condition holds decides.',
);
