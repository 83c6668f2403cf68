import { applyChanges } from './apply-changes.ts';
import { changesBetween } from './changes-between.ts';
import { documentIn } from './read-draft.ts';

/**
 * A draft that was begun on one document, made anew on another.
 *
 * @returns `null` where one of them is no JSON, or a change touches what differs between the two
 */
export function mergedDraft(base: string, draft: string, live: string): string | null {
  const [before, after] = [documentIn(base), documentIn(draft)];
  if (!before || !after) return null;
  const { text, missed } = applyChanges(live, changesBetween(before, after));
  return missed.length ? null : text;
}
