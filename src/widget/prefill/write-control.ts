import { chooseOption } from './choose-option.ts';
import { isTick } from './is-tick.ts';
import { tickBox } from './tick-box.ts';
import { typeText } from './type-text.ts';
import type { FieldOutcome, FormControl } from './types.ts';

/**
 * Writes the best value that a control can take, and tells the page as typing would. What stands
 * there already, and is not what we wrote there last, stays; so does what the page made of that.
 *
 * @param values best first. A select takes its option equal to one of them, a radio button or box
 * is ticked; a text control takes the first.
 */
export function writeControl(control: FormControl, values: readonly string[]): FieldOutcome {
  if ('options' in control) return chooseOption(control, values);
  if (isTick(control)) return tickBox(control);
  return typeText(control, values[0] ?? '');
}
