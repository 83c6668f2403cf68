import type { FormControl } from './types.ts';
import { own } from './written.ts';

/** Tells the page what we wrote to a control, as typing would; what it makes of that is ours. */
export function announce(control: FormControl): void {
  for (const type of ['input', 'change']) {
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  own(control);
}
