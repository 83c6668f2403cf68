import type { Settings } from '../settings.ts';
import { type Explanation } from './explain-controls.ts';
import type { Words } from './words.ts';
export interface PageExplanation {
    form: HTMLFormElement | null;
    controls: Explanation[];
    /** What is to be said besides. */
    remarks: string[];
}
/** Says of a page which form would be filled in and how, or why none. */
export declare function explainPage(page: Document, form: HTMLFormElement | null, { fields, form: selector, contactUrl }: Settings, words: Words): PageExplanation;
