import { markOf } from './mark-of.ts';

export type Path = readonly (string | number)[];

/** One place where a document differs from the one before. Plain data. */
export type Change =
  /** The value there is now `after`; none, where there is no `after`. */
  | { readonly path: Path; readonly was: string; readonly after?: unknown }
  /** In the list there, from `at` on, `remove` elements give way to those of `add`. */
  | {
      readonly path: Path;
      readonly was: string;
      readonly at: number;
      readonly remove: number;
      readonly add: readonly unknown[];
    };

type Fields = { readonly [key: string]: unknown };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether setting and removing keys makes the one from the other, order included. */
function keepsOrder(before: Fields, after: Fields): boolean {
  const stay = Object.keys(before).filter((key) => key in after);
  const come = Object.keys(after).filter((key) => !(key in before));
  return same([...stay, ...come], Object.keys(after));
}

function listChange(path: Path, before: readonly unknown[], after: readonly unknown[]): Change {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && same(before[at], after[at])) at++;
  let end = 0;
  while (end < shorter - at && same(before.at(-1 - end), after.at(-1 - end))) end++;
  const removed = before.slice(at, before.length - end);
  const add = after.slice(at, after.length - end);
  return { path, was: markOf(removed), at, remove: removed.length, add };
}

/**
 * Where two JSON values differ, in as few places as is simple. Each change knows by `was` (see
 * {@link markOf}) what stood there, so that it is never made where something else stands.
 */
export function changesBetween(before: unknown, after: unknown, path: Path = []): Change[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [listChange(path, before, after)];
    return before.flatMap((one, index) => changesBetween(one, after[index], [...path, index]));
  }
  if (isFields(before) && isFields(after) && keepsOrder(before, after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changesBetween(before[key], after[key], [...path, key]));
  }
  const was = markOf(before);
  return [after === undefined ? { path, was } : { path, was, after }];
}
