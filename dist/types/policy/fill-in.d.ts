import type { Answers, Policy } from './types.ts';
/** What the insertions of a text may name, besides the settings of the policy. */
export interface Insertions {
    answers: Answers;
    /** ISO instants and days by the id of the date. */
    dates: {
        readonly [id: string]: string | null;
    };
    /** Free text by name. */
    fields?: {
        readonly [name: string]: string;
    };
}
/**
 * Replaces each `{name}` of a text by a field, date, answer or setting of that name, in words.
 *
 * @returns the text, and the names for which there was nothing to insert
 */
export declare function fillIn(policy: Policy, text: string, { answers, dates, fields }: Insertions, lang: string): {
    text: string;
    missing: string[];
};
