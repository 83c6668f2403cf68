import type { ExplanationWords } from '../../languages/explanation-words.ts';
/** Teaches the engine further languages. */
export declare function addWords(more: {
    readonly [language: string]: ExplanationWords;
}): void;
/**
 * The engine's own words.
 *
 * @param tags language tags, the best first; `fr-CA` is content with `fr`
 * @returns English where there is none of them
 */
export declare function wordsIn(...tags: readonly (string | undefined)[]): ExplanationWords;
