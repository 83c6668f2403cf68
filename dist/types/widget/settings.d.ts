import type { FieldMapping } from './prefill/types.ts';
/** The attributes that the element reflects as properties. */
export declare const reflectedNames: readonly ['form', 'fields', 'contact-url', 'now', 'theme'];
/** The attributes of the element; a placeholder has the same with `data-` before them. */
export declare const settingNames: readonly ["policy", "lang", "debug", "form", "fields", "contact-url", "now", "theme"];
/** What the attributes of an element say of how it works, apart from the policy and language. */
export interface Settings {
    /** CSS selector of the contact form. */
    form: string | null;
    /** `false`: never fill anything. */
    fields: FieldMapping | false;
    contactUrl: string | null;
    /** The pretended instant, as ISO 8601 text. */
    now: string | null;
}
/**
 * Reads the attributes. One that says nothing sensible counts as absent.
 *
 * @param onProblem is told of each such attribute, and how to mend it
 */
export declare function readSettings(element: Element, onProblem: (message: string) => void): Settings;
