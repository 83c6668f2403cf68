import type { FieldKey } from './field-key.ts';
import type { FieldOutcome } from './field-outcome.ts';
export type { FieldKey, FieldOutcome };
/** A control that holds one text or one choice. Never a consent to tick, a file, a password. */
export type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** Key → CSS selector; `false` = never fill. An owner's mapping always wins over guessing. */
export type FieldMapping = Partial<Record<FieldKey, string | false>>;
/**
 * What to write; absent or empty = nothing to write for this key. `reason` holds candidates, best
 * first: a select takes its option equal to one of them, as does a group of radio buttons or boxes;
 * a text control takes the first. A subject that is a select takes its option equal to the subject
 * or else to a reason.
 */
export interface RequestValues {
    subject: string;
    message: string;
    email?: string;
    name?: string;
    firstName?: string;
    lastName?: string;
    orderId?: string;
    reason?: readonly string[];
    /** What to remind the customer to attach, by the policy's ids of evidence; never filled in. */
    attach?: readonly string[];
}
export interface FieldReport {
    key: FieldKey;
    outcome: FieldOutcome;
    /** The control's visible label as the page shows it, without marks such as `*`; else null. */
    label: string | null;
    control: FormControl | null;
}
