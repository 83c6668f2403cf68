import { isTick } from './is-tick.ts';
import type { FormControl } from './types.ts';

const held = new WeakMap<FormControl, string>();

/** What a control says now. */
export const heldBy = (control: FormControl): string =>
  isTick(control) ? `${control.checked}` : control.value;

/** Takes what a control says for what we wrote there: ours to replace while it still does. */
export const own = (control: FormControl) => held.set(control, heldBy(control));

/** Whether we wrote to a control at all. */
export const isWritten = (control: FormControl): boolean => held.has(control);

/** Whether a control says other than what we wrote there; so does one that we never wrote to. */
export const isAltered = (control: FormControl): boolean => held.get(control) !== heldBy(control);

/** Takes what a control says for what the page began with. */
export const forget = (control: FormControl): boolean => held.delete(control);
