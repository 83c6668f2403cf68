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
/**
 * The words of the interface in a language, at once when they are in the script.
 *
 * @param tag BCP 47
 * @returns the built-in language when the one asked for cannot be loaded; never rejects
 */
export declare function loadLanguage(tag?: string): Language | Promise<Language>;
