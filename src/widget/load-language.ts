import type { FormWords } from '../languages/form-words.ts';
import { screenMessages as fr } from '../languages/fr.ts';
import { loadPart } from './load-part.ts';
import type { Messages } from './messages/messages.ts';
import { learnFormWords } from './prefill/form-words.ts';
import { tryPart } from './try-part.ts';

/** What `languages/<language>.js` exports by default. */
export interface LanguagePart {
  messages: Required<Messages>;
  /** The shipped policy document with its texts in that language. */
  policy: unknown;
  /** How forms in that language name their fields, unless it is in the script. */
  forms?: FormWords;
}

/** The words of the interface, and the BCP 47 tag of their language. */
export interface Language {
  lang: string;
  messages: Messages;
  /** The shipped policy document in that language, unless it is the one in the script. */
  shipped?: unknown;
}

/** Takes over what forms say, and hands out the rest. */
function learn(part: unknown): LanguagePart | undefined {
  const words = (part as { default: LanguagePart } | undefined)?.default;
  if (words?.forms) learnFormWords(words.forms);
  return words;
}

/** Has the forms of a page understood that speaks another language than the widget on it. */
export function learnLanguage(lang = 'fr'): void {
  const [primary] = lang.split('-');
  // Where it is out of reach, forms are still known by what all languages share.
  if (!/^(fr|en)$/.test(primary ?? '')) {
    loadPart(`languages/${primary}.js`).then(learn, () => {});
  }
}

/**
 * The words of the interface in a language, at once when they are in the script. From then on the
 * forms in that language are understood, too.
 *
 * @param lang BCP 47
 * @returns French when the one asked for cannot be loaded; never rejects
 */
export function loadLanguage(lang = 'fr'): Language | Promise<Language> {
  const [primary] = lang.split('-');
  if (primary === 'fr') return { lang, messages: fr };
  return tryPart(`languages/${primary}.js`).then((part) => {
    const { messages, policy } = learn(part) ?? {};
    return messages ? { lang, messages, shipped: policy } : { lang: 'fr', messages: fr };
  });
}
