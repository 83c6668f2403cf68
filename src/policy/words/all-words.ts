import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Words } from './words.ts';
import { addWords } from './words-in.ts';

/** The engine's words in every language, all of which it speaks once this is loaded. */
export const allWords = { ar, de, en, es, fr, it, nl, pt } satisfies Record<string, Words>;

addWords(allWords);
