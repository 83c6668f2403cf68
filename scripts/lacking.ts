import * as french from '../src/languages/fr.ts';
import { everywhere } from '../src/widget/prefill/form-words.ts';
import { formsInScript } from './languages.ts';

/** What a language says, at the places where French, which binds, says it. */
function compare(language: unknown, model: unknown, place: string): string[] {
  if (typeof model !== 'object' || model === null) {
    const empty = typeof language === 'string' ? !language.trim() : language === undefined;
    return empty ? [place] : [];
  }
  if (typeof language !== 'object' || language === null) return [place];
  return Object.entries(model).flatMap(([key, part]) =>
    compare((language as Record<string, unknown>)[key], part, place ? `${place}.${key}` : key),
  );
}

/**
 * What is not there, or empty, in the file of a language.
 *
 * @param tag the language
 * @param exported what its file exports
 * @returns places, such as `screenMessages.copied`
 */
export function lacking(tag: string, exported: object): string[] {
  const forms = formsInScript.includes(tag) ? {} : { formWords: everywhere };
  return compare(exported, { ...french, ...forms }, '');
}
