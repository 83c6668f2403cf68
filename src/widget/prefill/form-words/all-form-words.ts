import type { FormWords } from '../form-words.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** By language: what is not in the script. The script has them with the language's other words. */
export const allFormWords: { readonly [language: string]: FormWords } = { ar, de, es, it, nl, pt };
