import { loadPart } from './load-part.ts';
import { log } from './log.ts';
import { fr } from './messages/fr.ts';
import type { Messages } from './messages/messages.ts';

/** What `languages/<language>.js` exports by default. */
export interface LanguagePart {
  messages: Messages;
  /** The shipped policy document with its texts in that language. */
  policy: unknown;
}

/** The words of the interface, and the BCP 47 tag of their language. */
export interface Language extends Partial<LanguagePart> {
  lang: string;
  messages: Messages;
}

const builtIn: Language = { lang: 'fr', messages: fr };

/**
 * The words of the interface in a language, at once when they are in the script.
 *
 * @param tag BCP 47
 * @returns the built-in language when the one asked for cannot be loaded; never rejects
 */
export function loadLanguage(tag: string = builtIn.lang): Language | Promise<Language> {
  const [primary] = tag.split('-');
  if (primary === builtIn.lang) return { ...builtIn, lang: tag };
  return loadPart(`languages/${primary}.js`).then(
    (part) => ({ ...(part as { default: LanguagePart }).default, lang: tag }),
    (error) => {
      log(
        'warn',
        `The interface has no language "${tag}" here and speaks "${builtIn.lang}".`,
        error,
      );
      return builtIn;
    },
  );
}
