import { boxesAround } from './boxes-around.ts';
import type { FormControl } from './types.ts';

/** What a label says that only robots are meant to disobey, as it is written, in every language. */
const trap =
  /laisse.{0,15} vide|pas remplir|remplissez pas|not fill|inchang|(leave|left).{0,15} (blank|empty|unchanged)|leer la(ss|t)en|nicht ausf|niet invul|(en|em) b[lr]an|vac[ií]o|vuoto|vazio|non compil|فارغ/i;

/** CSS pixels beyond the form's edge that no layout of fields reaches. */
const farBefore = 900;
const farAfter = 4000;

/**
 * Whether a control is a honeypot: there for robots and out of a person's reach, or labelled so.
 * One that waits in a hidden step beside other controls is none, nor is the select that a script
 * has replaced by a nicer one. What hides the form as a whole says nothing about its controls.
 */
export function isTrap(control: FormControl, texts: string[]): boolean {
  if ('options' in control) return false;
  const laidOut = control.getClientRects().length > 0;
  const form = control.form as HTMLFormElement;
  const frame = form.getBoundingClientRect();
  const [before, after] =
    getComputedStyle(form).direction === 'rtl' ? [farAfter, farBefore] : [farBefore, farAfter];
  const isHidden = (element: Element) => getComputedStyle(element).visibility === 'hidden';
  return (
    control.tabIndex < 0 ||
    /(^|[\W_])hp([\W_]|$)|honey/i.test(`${control.name} ${control.id}`) ||
    texts.some((text) => trap.test(text)) ||
    (laidOut && isHidden(control) && !isHidden(form)) ||
    boxesAround(control).some((box) => {
      const { display, opacity, position, clip, clipPath, overflow } = getComputedStyle(box);
      const { left, right, bottom, width, height } = box.getBoundingClientRect();
      return (
        display === 'none' ||
        box.getAttribute('aria-hidden') === 'true' ||
        (opacity === '0' && position === 'absolute') ||
        /rect|inset\((50|100)%/.test(clip + clipPath) ||
        (laidOut &&
          ((Math.min(width, height) <= 1 && (box === control || overflow !== 'visible')) ||
            (frame.width &&
              (right < frame.left - before ||
                bottom < frame.top - farBefore ||
                left > frame.right + after))))
      );
    })
  );
}
