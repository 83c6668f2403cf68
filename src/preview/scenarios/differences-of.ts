import type { Expected } from './outcome.ts';

/** A part of a decision that is another one than was expected. */
export interface DecisionDifference {
  part: keyof Expected;
  /** Which date, where it is one. */
  date?: string;
  before: unknown;
  after: unknown;
}

/** Whether two values are the same; a moment is, however its offset is written. */
function same(one: unknown, other: unknown): boolean {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const both = [one, other].every((text) => typeof text === 'string' && text.length > 10);
  return both && Date.parse(String(one)) === Date.parse(String(other));
}

/**
 * What differs between two decisions, in the order in which they tell it.
 *
 * @param before what was expected; a part or date that it does not name may be anything
 */
export function differencesOf(before: Expected, after: Required<Expected>): DecisionDifference[] {
  const named = Object.keys(after) as (keyof Expected)[];
  return named.flatMap((part): DecisionDifference[] => {
    const wanted = before[part];
    const got = after[part];
    if (wanted === undefined) return [];
    if (part !== 'dates') return same(wanted, got) ? [] : [{ part, before: wanted, after: got }];
    const dates = (got ?? {}) as Record<string, string | null>;
    return Object.entries(wanted as typeof dates)
      .map(([date, one]) => ({ part, date, before: one, after: dates[date] ?? null }))
      .filter((one) => !same(one.before, one.after));
  });
}
