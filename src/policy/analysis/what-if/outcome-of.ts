import type { Outcome } from './what-if.ts';

/** The fields of a decision by name. */
export function outcomeOf(fields: readonly string[]): Outcome {
  const [verdict = '', status = '', bestCase = '', certainty = ''] = fields;
  return { verdict, status, bestCase, certainty };
}
