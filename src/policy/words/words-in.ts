import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Words } from './words.ts';

const languages: Record<string, Words> = { ar, de, en, es, fr, it, nl, pt };

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
