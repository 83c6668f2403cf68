import type { Policy } from '../../types.ts';

type Worth = readonly [verdict: number, status: number];

/** How good a decision is for the customer: by its verdict, then by its status. */
export function worth(
  { verdicts, statuses }: Policy,
  [verdict = '', status = '']: readonly string[],
): Worth {
  return [verdicts[verdict]?.rank ?? 0, statuses[status]?.rank ?? 0];
}

/** Whether one is as good as the other, or better. */
export const atLeast = (one: Worth, other: Worth) =>
  one[0] > other[0] || (one[0] === other[0] && one[1] >= other[1]);
