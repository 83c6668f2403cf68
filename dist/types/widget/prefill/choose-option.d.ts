import type { FieldOutcome } from './types.ts';
/** What libraries put in the place of a select: some keep to themselves what it may say. */
interface Replaced {
    /** TomSelect */
    tomselect?: {
        sync(): void;
    };
}
/**
 * Chooses the option that equals one of the values, the best first, also where a library shows
 * something else in the place of the select. Adds none, and keeps what the customer chose.
 */
export declare function chooseOption(select: HTMLSelectElement & Replaced, values: readonly string[]): FieldOutcome;
export {};
