import type { FieldMapping, FieldReport, RequestValues } from './types.ts';
/**
 * Writes a request into a form, and again whenever the form is reset, each control until the
 * customer edits it, all until the form is submitted. What the customer typed is never replaced;
 * what an earlier call wrote is. Nothing is submitted, ticked or focused.
 *
 * @returns what happened to each value as the call returns, in the order of the keys, without the
 * values that are empty; and `release`, which ends the watching (a further call ends it too)
 */
export declare function fillForm(form: HTMLFormElement, values: RequestValues, mapping?: FieldMapping): {
    reports: FieldReport[];
    release(): void;
};
