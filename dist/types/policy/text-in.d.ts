import type { Text } from './schema.ts';
/**
 * A text in a language.
 *
 * @param lang a language tag; `fr-CA` is content with `fr`
 * @returns the text in the binding (first) language where there is none; '' for no text at all
 */
export declare function textIn(text: Text | undefined, lang: string): string;
