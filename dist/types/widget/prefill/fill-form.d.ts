import type { FieldMapping, FieldReport, RequestValues } from './types.ts';
/** How to go on once the page changes. */
export interface Later {
    /** The form to fill when there is none yet, or when the page has taken it away. */
    find?: () => HTMLFormElement | null;
    /** Told all reports when the page has made it possible to fill in more than was reported last. */
    onMore?: (reports: FieldReport[]) => void;
}
/**
 * Writes a request into a form, and again whenever the page resets, redraws or completes it, each
 * control until the customer edits it, all until the form is sent. What the customer typed is never
 * replaced; what an earlier call wrote is. Nothing is submitted, consented to or focused.
 *
 * @param form `null` when the page has none yet
 * @returns what happened to each value as the call returns, in the order of the keys, without the
 * values that are empty; nothing at all where there is no form; and `release`, which ends the
 * watching (a further call on the same form ends it too)
 */
export declare function fillForm(form: HTMLFormElement | null, values: RequestValues, mapping?: FieldMapping, { find, onMore }?: Later): {
    reports: FieldReport[];
    release(): void;
};
