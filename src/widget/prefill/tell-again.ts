import { announce } from './announce.ts';
import { isTick } from './is-tick.ts';
import { setValue } from './set-value.ts';
import type { FormControl } from './types.ts';
import { isAltered } from './written.ts';

/**
 * Tells the page again what we wrote to a control, as far as it still says so: a page may begin to
 * listen late.
 */
export function tellAgain(control: FormControl): void {
  if (isAltered(control)) return;
  if (!isTick(control) && !('options' in control)) {
    const { value } = control;
    // React ignores what equals the last that it knows of; this it does know of.
    control.value = '';
    setValue(control, value);
  }
  announce(control);
}
