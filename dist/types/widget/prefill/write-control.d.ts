import type { FieldOutcome, FormControl } from './types.ts';
/** What each control held once we had written to it: ours to replace while it still does. */
export declare const written: WeakMap<FormControl, string>;
/**
 * Writes the best value that a control can take, and tells the page as typing would. What stands
 * there already, and is not what we wrote there last, stays.
 *
 * @param values best first. A select takes its option equal to one of them; a text control takes
 * the first, cut at its `maxlength` (UTF-16 code units, but never within a character), and on one
 * line where it has only one.
 */
export declare function writeControl(control: FormControl, values: readonly string[]): FieldOutcome;
