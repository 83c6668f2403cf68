import { controlsSelector } from './controls-selector.ts';
import { labelPattern } from './label-pattern.ts';
import type { FormControl } from './types.ts';

const trapText = new RegExp(labelPattern('trap'), 'i');
/** CSS pixels beyond the form's edge that no layout of fields reaches. */
const farBefore = 900;
const farAfter = 4000;

/**
 * Whether a control is a honeypot: there for robots and out of a person's reach, or labelled so.
 * One that waits in a hidden step beside other controls is none, nor is the select that a script
 * has replaced by a nicer one. What hides the form as a whole says nothing about its controls.
 */
export function isTrap(control: FormControl, form: HTMLFormElement, texts: string[]): boolean {
  if ('options' in control) return false;
  if (control.tabIndex < 0 || texts.some((text) => trapText.test(text))) return true;

  const laidOut = control.getClientRects().length > 0;
  const frame = form.getBoundingClientRect();
  const isHidden = (element: Element) => getComputedStyle(element).visibility === 'hidden';
  if (laidOut && isHidden(control) && !isHidden(form)) return true;

  let box: Element | null = control;
  for (; box && box !== form; box = box.parentElement) {
    if (box.querySelectorAll(controlsSelector).length > 1) break;
    const style = getComputedStyle(box);
    const { left, right, bottom, width, height } = box.getBoundingClientRect();
    if (
      style.display === 'none' ||
      box.getAttribute('aria-hidden') === 'true' ||
      (style.opacity === '0' && style.position === 'absolute') ||
      /rect|inset\((50|100)%/.test(style.clip + style.clipPath) ||
      (laidOut &&
        ((Math.min(width, height) <= 1 && (box === control || style.overflow !== 'visible')) ||
          (frame.width &&
            (right < frame.left - farBefore ||
              bottom < frame.top - farBefore ||
              left > frame.right + farAfter))))
    ) {
      return true;
    }
  }
  return false;
}
