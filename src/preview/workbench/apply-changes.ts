import { applyEdits, modify } from 'jsonc-parser';
import type { Change, Path } from './changes-between.ts';
import { markOf } from './mark-of.ts';

const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/**
 * Sets one value of a JSON text, the rest laid out as it was; `undefined` takes it away.
 *
 * @param order the keys beside it in the order that they have elsewhere: a new one takes its place
 * among them, and stands last otherwise
 */
export function setIn(
  text: string,
  path: Path,
  value: unknown,
  order: readonly string[] = [],
): string {
  const rank = order.indexOf(String(path.at(-1)));
  const getInsertionIndex = (there: string[]) => {
    const next = there.findIndex((key) => order.indexOf(key) > rank);
    return rank < 0 || next < 0 ? there.length : next;
  };
  return applyEdits(text, modify(text, [...path], value, { ...options, getInsertionIndex }));
}

function insertIn(text: string, path: Path, value: unknown): string {
  const edits = modify(text, [...path], value, { ...options, isArrayInsertion: true });
  return applyEdits(text, edits);
}

/** The value at a place of a document; `undefined` where there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    const has = typeof at === 'object' && at !== null && Object.hasOwn(at, key);
    return has ? (at as Record<string | number, unknown>)[key] : undefined;
  }, document);
}

/** The text with one change made; `null` where something else stands than the change is about. */
function applyChange(text: string, change: Change): string | null {
  const { path, was } = change;
  const document: unknown = JSON.parse(text);
  const there = valueAt(document, path);
  if (!('add' in change)) {
    if (markOf(there) !== was) return null;
    // Without its parent there is no place to put it.
    if (path.length > 1 && valueAt(document, path.slice(0, -1)) === undefined) return null;
    return setIn(text, path, change.after);
  }
  const { at, remove, add } = change;
  if (!Array.isArray(there) || markOf(there.slice(at, at + remove)) !== was) return null;
  if (at > there.length) return null;
  let next = text;
  for (let count = 0; count < remove; count++) next = setIn(next, [...path, at], undefined);
  for (const [index, value] of add.entries()) next = insertIn(next, [...path, at + index], value);
  return next;
}

/** Makes changes in a text that is JSON, and tells those that did not fit what stands there. */
export function applyChanges(
  text: string,
  changes: readonly Change[],
): { text: string; missed: Change[] } {
  const missed: Change[] = [];
  let next = text;
  for (const change of changes) {
    const changed = applyChange(next, change);
    if (changed === null) missed.push(change);
    else next = changed;
  }
  return { text: next, missed };
}
