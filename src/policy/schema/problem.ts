import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { id, named, text } from './parts.ts';

/** Answers that cannot be true. */
export const problem = named(
  z.strictObject({ id, when: condition, answers: z.array(z.string()), text }),
  'Problem',
);

export const problems = named(
  z.strictObject({
    outcome: named(
      z.strictObject({
        verdict: z.string(),
        status: z.string(),
        bestCase: z.string(),
        certainty: z.string(),
      }),
      'ProblemOutcome',
    ),
    unreadable: text,
    checks: z.array(problem),
  }),
  'Problems',
);
