import type { Difference, Region } from '../../policy/index.ts';

const outcomes = new Set<Difference>(['verdict', 'status', 'bestCase', 'certainty', 'problems']);

/** Whether the customers of a group get another outcome, rather than other dates or steps alone. */
export function decidesOtherwise({ differences }: Region): boolean {
  return differences.some((one) => outcomes.has(one));
}
