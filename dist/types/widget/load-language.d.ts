import type { FormWords } from '../languages/form-words.ts';
import type { Messages } from './messages/messages.ts';
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
/** Has the forms of a page understood that speaks another language than the widget on it. */
export declare function learnLanguage(lang?: string): void;
/**
 * The words of the interface in a language, at once when they are in the script. From then on the
 * forms in that language are understood, too.
 *
 * @param lang BCP 47
 * @returns French when the one asked for cannot be loaded; never rejects
 */
export declare function loadLanguage(lang?: string): Language | Promise<Language>;
