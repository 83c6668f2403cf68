import type { FieldOutcome, FormControl } from './types.ts';
/**
 * Writes the best value that a control can take, and tells the page as typing would. What stands
 * there already, and is not what we wrote there last, stays; so does what the page made of that.
 *
 * @param values best first. A select takes its option equal to one of them, a radio button or box
 * is ticked; a text control takes the first.
 */
export declare function writeControl(control: FormControl, values: readonly string[]): FieldOutcome;
