import { explanationWords as en } from '../../languages/en.ts';
import type { ExplanationWords } from '../../languages/explanation-words.ts';
import { explanationWords as fr } from '../../languages/fr.ts';

const languages: Record<string, ExplanationWords> = { en, fr };

/** Teaches the engine further languages. */
export function addWords(more: { readonly [language: string]: ExplanationWords }): void {
  Object.assign(languages, more);
}

/**
 * The engine's own words.
 *
 * @param tags language tags, the best first; `fr-CA` is content with `fr`
 * @returns English where there is none of them
 */
export function wordsIn(...tags: readonly (string | undefined)[]): ExplanationWords {
  for (const tag of tags) {
    const found = languages[tag?.split('-')[0] ?? ''];
    if (found) return found;
  }
  return en;
}
