import type { FieldKey, FieldMapping, FormControl } from '../prefill/types.ts';
import type { Words } from './words.ts';
/** What becomes of one control of the form, for its owner. */
export interface Explanation {
    control: FormControl;
    /** What a visitor sees of it, or else how the page calls it. */
    name: string;
    /** What it takes; `null` when it is left alone. */
    key: FieldKey | null;
    /** The whole sentence. */
    text: string;
}
/** Says of every control of a form what it takes and why, or why it is left alone. */
export declare function explainControls(form: HTMLFormElement, mapping: FieldMapping, words: Words): Explanation[];
