import { kept } from './kept.ts';

/** Texts as a list of a language ("a, b et c"); with commas where the runtime knows no lists. */
export function formatList(texts: readonly string[], lang: string): string {
  try {
    return kept(`list ${lang}`, () => new Intl.ListFormat(lang, { type: 'conjunction' })).format(
      texts,
    );
  } catch {
    return texts.join(', ');
  }
}
