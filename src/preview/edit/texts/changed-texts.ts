import type { PolicyDocument } from '../../../policy/index.ts';
import { textEntries } from './text-entries.ts';

/** How many texts, each language counted, read otherwise in the draft than live. */
export function changedTexts(live: PolicyDocument | null, draft: PolicyDocument | null): number {
  if (!live || !draft || live === draft) return 0;
  const before = new Map(textEntries(live).map(({ key, text }) => [key, text]));
  return textEntries(draft)
    .map(({ key, text }) => {
      const was = before.get(key) ?? {};
      const languages = new Set([...Object.keys(was), ...Object.keys(text)]);
      return [...languages].filter((language) => was[language] !== text[language]).length;
    })
    .reduce((sum, count) => sum + count, 0);
}
