import type { Text } from './schema.ts';

/**
 * A text in a language.
 *
 * @param lang a language tag; `fr-CA` is content with `fr`
 * @returns the text in the binding (first) language where there is none; '' for no text at all
 */
export function textIn(text: Text | undefined, lang: string): string {
  if (!text) return '';
  return text[lang] ?? text[lang.split('-')[0] ?? ''] ?? Object.values(text)[0] ?? '';
}
