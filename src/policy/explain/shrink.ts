/**
 * The smallest part of a list, taking away from its end first, with which something still holds:
 * nothing more can be taken away.
 *
 * @param enough whether these are enough; more never are less so
 */
export function shrink<T>(list: readonly T[], enough: (kept: ReadonlySet<T>) => boolean): Set<T> {
  const kept = new Set(list);
  const visit = (part: readonly T[]): void => {
    for (const one of part) kept.delete(one);
    if (!part.length || enough(kept)) return;
    for (const one of part) kept.add(one);
    if (part.length < 2) return;
    const middle = part.length >> 1;
    visit(part.slice(middle));
    visit(part.slice(0, middle));
  };
  visit(list);
  return kept;
}
