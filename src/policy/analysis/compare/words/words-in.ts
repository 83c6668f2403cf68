import { ar } from './ar.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const languages: Readonly<Record<string, ComparisonWords>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  nl,
  pt,
};

/** The words of a comparison in the first language that has them, else in English. */
export function comparisonWords(...tags: readonly (string | undefined)[]): ComparisonWords {
  for (const tag of tags) {
    const found = languages[tag?.split('-')[0] ?? ''];
    if (found) return found;
  }
  return en;
}
