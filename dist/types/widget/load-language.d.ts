import type { Messages } from './messages/messages.ts';
/** What `languages/<language>.js` exports by default. */
export interface LanguagePart {
    messages: Required<Messages>;
    /** The shipped policy document with its texts in that language. */
    policy: unknown;
}
/** The words of the interface, and the BCP 47 tag of their language. */
export interface Language {
    lang: string;
    messages: Messages;
    /** The shipped policy document in that language, unless it is the one in the script. */
    shipped?: unknown;
}
/**
 * The words of the interface in a language, at once when they are in the script.
 *
 * @param lang BCP 47
 * @returns French when the one asked for cannot be loaded; never rejects
 */
export declare function loadLanguage(lang?: string): Language | Promise<Language>;
