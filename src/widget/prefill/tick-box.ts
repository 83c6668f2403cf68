import { alternatives } from './alternatives.ts';
import { announce } from './announce.ts';
import type { FieldOutcome } from './types.ts';
import { isAltered } from './written.ts';

/** Ticks one of several radio buttons or boxes, unless the customer ticked another. */
export function tickBox(box: HTMLInputElement): FieldOutcome {
  if (box.checked) return 'filled';
  const ticked = alternatives(box).filter(({ checked }) => checked);
  if (ticked.some((other) => !other.defaultChecked && isAltered(other))) return 'kept';
  // What we ticked before, where several may be ticked.
  for (const other of ticked) if (other.type === 'checkbox' && !isAltered(other)) other.click();
  // The only event that React takes from it; it neither moves the focus nor sends anything.
  box.click();
  announce(box);
  return box.checked ? 'filled' : 'no-option';
}
