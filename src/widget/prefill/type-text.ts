import { announce } from './announce.ts';
import { setValue } from './set-value.ts';
import type { FieldOutcome } from './types.ts';
import { isAltered } from './written.ts';

/** What we last wrote to each control; what it holds is what the page made of that. */
const wanted = new WeakMap<Element, string>();

/**
 * Writes a text, cut at the control's `maxlength` (UTF-16 code units, but never within a
 * character), and on one line where it has only one; keeps what stands there that is not ours.
 */
export function typeText(
  control: HTMLInputElement | HTMLTextAreaElement,
  value: string,
): FieldOutcome {
  const { maxLength } = control;
  const whole = control.type === 'textarea' ? value : value.replace(/\s+/g, ' ').trim();
  const room = maxLength > 0 ? maxLength : whole.length;
  const text = whole.length > room ? whole.slice(0, room).replace(/[\uD800-\uDBFF]$/, '') : whole;
  const outcome = text === whole ? 'filled' : 'shortened';
  const altered = isAltered(control);
  if (control.value && altered) return control.value === text ? outcome : 'kept';
  if (altered || wanted.get(control) !== text) {
    setValue(control, text);
    announce(control);
    wanted.set(control, text);
  }
  return control.value ? outcome : 'no-option';
}
