import type { Place, Purse } from './place.ts';
import type { Difference as Kind } from './policy-comparison.ts';
import type { Difference } from './survey.ts';

/** A difference that customers are told of, and those that only follow from it. */
export interface DifferenceGroup {
  difference: Difference;
  following: readonly Kind[];
}

/** What the region of a difference goes by, by itself or among others. */
export function differenceId({ aspect, invalid }: Pick<Difference, 'aspect' | 'invalid'>): string {
  return invalid ? `${aspect.id} (impossible)` : aspect.id;
}

/** Whether a part of the decision differs for all customers of some places. */
function differsIn(places: readonly Place[], { same }: Difference, purse: Purse): boolean {
  return places.every((place) => place.partedBy(same, purse).every(({ result }) => !result));
}

/** Puts what only repeats a date, or counts from it, with that date. */
export function differenceGroups(
  differences: readonly Difference[],
  purse: Purse,
): DifferenceGroup[] {
  const heads = new Map<Difference, Difference[]>();
  for (const one of differences) {
    const head = [...heads.keys()].find(
      (other) =>
        other.aspect.list === 'dates' &&
        other.invalid === one.invalid &&
        one.aspect.dates.includes(other.aspect.name) &&
        differsIn(one.places, other, purse),
    );
    if (head) heads.get(head)?.push(one);
    else heads.set(one, []);
  }
  return [...heads].map(([difference, following]) => ({
    difference,
    following: following.map(({ aspect }) => aspect.difference),
  }));
}
