// Written by `npm run build`: a file in this folder is all that a language needs.
import * as ar from './ar.ts';
import type { ComparisonWords } from './comparison-words.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { FormWords } from './form-words.ts';
import * as fr from './fr.ts';
import * as it from './it.ts';
import * as nl from './nl.ts';
import * as pt from './pt.ts';

/** By which the engine tells what a decision rests on, by language. */
export const allExplanationWords: Readonly<Record<string, ExplanationWords>> = {
  ar: ar.explanationWords,
  de: de.explanationWords,
  en: en.explanationWords,
  es: es.explanationWords,
  fr: fr.explanationWords,
  it: it.explanationWords,
  nl: nl.explanationWords,
  pt: pt.explanationWords,
};

/** By which the engine tells what a change of the policy does, by language. */
export const allComparisonWords: Readonly<Record<string, ComparisonWords>> = {
  ar: ar.comparisonWords,
  de: de.comparisonWords,
  en: en.comparisonWords,
  es: es.comparisonWords,
  fr: fr.comparisonWords,
  it: it.comparisonWords,
  nl: nl.comparisonWords,
  pt: pt.comparisonWords,
};

/** How forms name their fields, by language; what French and English ones say is in the script. */
export const allFormWords: Readonly<Record<string, FormWords>> = {
  ar: ar.formWords,
  de: de.formWords,
  es: es.formWords,
  it: it.formWords,
  nl: nl.formWords,
  pt: pt.formWords,
};
