import type { Policy } from '../../../policy/index.ts';
import { type TextEntry, textEntries } from '../../edit/texts/text-entries.ts';

/** A text that reads otherwise, in each language in which it does, the binding one first. */
export interface TextChange {
  readonly key: string;
  readonly section: string;
  readonly names: readonly string[];
  readonly languages: readonly { language: string; before: string; after: string }[];
}

/** The texts that differ between two policies, in the order of the later one. */
export function textChanges(before: Policy, after: Policy): TextChange[] {
  const byKey = (policy: Policy) => new Map(textEntries(policy).map((entry) => [entry.key, entry]));
  const [then, now] = [byKey(before), byKey(after)];
  const order = [...new Set([...after.languages, ...before.languages])];
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((key) => {
    const [was, is] = [then.get(key), now.get(key)];
    const { section, names } = (is ?? was) as TextEntry;
    const languages = order
      .map((language) => ({
        language,
        before: was?.text[language] ?? '',
        after: is?.text[language] ?? '',
      }))
      .filter((one) => one.before !== one.after);
    return languages.length ? [{ key, section, names, languages }] : [];
  });
}
