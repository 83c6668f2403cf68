import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const languages: Record<string, Words> = { en, fr };

/** Teaches the engine further languages. */
export function addWords(more: { readonly [language: string]: Words }): void {
  Object.assign(languages, more);
}

/**
 * The engine's own words.
 *
 * @param tags language tags, the best first; `fr-CA` is content with `fr`
 * @returns English where there is none of them
 */
export function wordsIn(...tags: readonly (string | undefined)[]): Words {
  for (const tag of tags) {
    const found = languages[tag?.split('-')[0] ?? ''];
    if (found) return found;
  }
  return en;
}
