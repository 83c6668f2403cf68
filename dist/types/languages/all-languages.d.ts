import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { FormWords } from './form-words.ts';
/** By which the engine tells what a decision rests on, by language. */
export declare const allExplanationWords: Readonly<Record<string, ExplanationWords>>;
/** By which the engine tells what a change of the policy does, by language. */
export declare const allComparisonWords: Readonly<Record<string, ComparisonWords>>;
/** How forms name their fields, by language; what French and English ones say is in the script. */
export declare const allFormWords: Readonly<Record<string, FormWords>>;
