import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const languages: Record<string, Words> = { fr, en };

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
