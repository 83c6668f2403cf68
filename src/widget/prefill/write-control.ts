import { normalise } from './normalise.ts';
import type { FieldOutcome, FormControl } from './types.ts';

/** What each control held once we had written to it: ours to replace while it still does. */
export const written = new WeakMap<FormControl, string>();

function announce(control: FormControl, outcome: FieldOutcome): FieldOutcome {
  for (const type of ['input', 'change']) {
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  written.set(control, control.value);
  return control.value ? outcome : 'no-option';
}

function writeSelect(
  select: HTMLSelectElement,
  values: readonly string[],
  ours: boolean,
): FieldOutcome {
  const options = [...select.querySelectorAll<HTMLOptionElement>('option:enabled')];
  const [match] = values.flatMap((value) =>
    options.filter(({ text, value: sent }) =>
      [text, sent].map(normalise).includes(normalise(value)),
    ),
  );
  const initial = select.querySelector('[selected]') ?? options[0];
  if (match?.selected) return 'filled';
  if (select.value && !ours && select.selectedOptions[0] !== initial) return 'kept';
  if (!match) return 'no-option';
  match.selected = true;
  return announce(select, 'filled');
}

/**
 * Writes the best value that a control can take, and tells the page as typing would. What stands
 * there already, and is not what we wrote there last, stays.
 *
 * @param values best first. A select takes its option equal to one of them; a text control takes
 * the first, cut at its `maxlength` (UTF-16 code units, but never within a character), and on one
 * line where it has only one.
 */
export function writeControl(control: FormControl, values: readonly string[]): FieldOutcome {
  const ours = control.value === written.get(control);
  if ('options' in control) return writeSelect(control, values, ours);

  const [first = ''] = values;
  const { type, maxLength } = control;
  const whole = type === 'textarea' ? first : first.replace(/\s+/g, ' ').trim();
  const room = maxLength > 0 ? maxLength : whole.length;
  const text = whole.length > room ? whole.slice(0, room).replace(/[\uD800-\uDBFF]$/, '') : whole;
  const outcome = text === whole ? 'filled' : 'shortened';
  if (control.value && !ours) return control.value === text ? outcome : 'kept';
  // The prototype's own setter: React overrides the control's to ignore what it did not write.
  Reflect.set(Object.getPrototypeOf(control), 'value', text, control);
  return announce(control, outcome);
}
