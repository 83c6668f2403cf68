import { outcomeFields } from '../../language/outcome.ts';
import type { Difference } from './policy-comparison.ts';
import type { Judged } from './verdict-in.ts';

/** The weightiest thing in which two decisions differ. */
export interface Change {
  /** The same for all customers whose decision changes in this way. */
  id: string;
  differences: readonly Difference[];
}

/** How what the two policies say of a customer differs; `null` where it does not. */
export function changeOf(before: Judged, after: Judged): Change | null {
  const differences: Difference[] = outcomeFields.filter(
    (_, index) => before.fields[index] !== after.fields[index],
  );
  if (before.problems.join() !== after.problems.join()) differences.push('problems');
  const [first] = differences;
  if (!first) return null;
  const told = (one: Judged, other: Judged) =>
    first === 'problems'
      ? one.problems.filter((id) => !other.problems.includes(id)).join()
      : one.fields[(outcomeFields as readonly string[]).indexOf(first)];
  return {
    id: `${first}: ${told(before, after) || '–'} > ${told(after, before) || '–'}`,
    differences,
  };
}
