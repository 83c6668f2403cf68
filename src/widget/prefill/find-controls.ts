import { alternatives } from './alternatives.ts';
import { controlTexts } from './control-texts.ts';
import { findElement } from './find-element.ts';
import { labels } from './form-words.ts';
import { isTick } from './is-tick.ts';
import { isTrap } from './is-trap.ts';
import { normalise } from './normalise.ts';
import type { FieldKey, FieldMapping, FormControl } from './types.ts';

/** Every key, in the order in which they choose their control and are reported. */
export const fieldKeys = Object.keys(labels) as FieldKey[];

function isFillable(element: Element | null | undefined): element is FormControl {
  return (
    // A nameless box of combinations is what a library searches its list with.
    !!element?.matches('input:not([role=combobox]:not([name])),textarea,select') &&
    /^(text|email|tel|number|textarea|select-one)$/.test((element as FormControl).type)
  );
}

function canHold(key: FieldKey, { type }: FormControl): boolean {
  return type === 'select-one'
    ? key === 'subject' || key === 'reason'
    : (type === 'textarea') === (key === 'message');
}

function mapped(form: HTMLFormElement, selector: string): FormControl | undefined {
  const found = findElement(form, selector) ?? findElement(form.ownerDocument, selector);
  return [found, found?.querySelector('input,textarea,select')].find(isFillable);
}

/**
 * Which control of a form takes which value. A mapped selector is looked up in the form, then in
 * the document; one that finds nothing, or is none, leaves its key out. Every other key is guessed
 * from what the controls say, honeypots apart; no control is guessed for two keys.
 *
 * @param reasons best first; where nothing else asks for the reason, the radio button or box that is
 * labelled with just that, and is one of several, takes it
 */
export function findControls(
  form: HTMLFormElement,
  mapping: FieldMapping = {},
  reasons: readonly string[] = [],
): Partial<Record<FieldKey, FormControl>> {
  const controls: Partial<Record<FieldKey, FormControl>> = {};
  for (const key of fieldKeys) {
    const control = mapping[key] && mapped(form, mapping[key]);
    if (control) controls[key] = control;
  }

  const candidates = [...form.elements].filter(isFillable).flatMap((control) => {
    const texts = controlTexts(control);
    const { type, name, id } = control;
    // The surest sign first.
    const signs = [
      [control.getAttribute('autocomplete')?.split(' ').pop() ?? ''],
      texts,
      [type],
      [name.replace(/^.*\[(.+)]$/, '$1'), id],
    ].map((sign) => sign.map(normalise));
    return isTrap(control, texts) ? [] : { control, signs };
  });
  for (const sure of [0, 1, 2, 3]) {
    for (const key of fieldKeys) {
      const found = candidates.find(
        ({ control, signs }) =>
          mapping[key] == null &&
          !controls[key] &&
          canHold(key, control) &&
          !Object.values(controls).includes(control) &&
          signs[sure]?.some((sign) => labels[key].test(sign)),
      );
      if (found) controls[key] = found.control;
    }
  }

  const { name, firstName, lastName } = controls;
  if (name && !firstName !== !lastName && mapping.name == null) {
    const other = firstName ? 'lastName' : 'firstName';
    delete controls.name;
    if (mapping[other] == null) controls[other] = name;
  }
  if (!controls.reason && mapping.reason == null) {
    const ticks = ([...form.elements] as FormControl[]).filter(isTick);
    const found = reasons
      .map(normalise)
      .flatMap((reason) =>
        ticks.filter((tick) => controlTexts(tick).map(normalise).includes(reason)),
      );
    const control = found.find((tick) => alternatives(tick).length > 1);
    if (control) controls.reason = control;
  }
  return controls;
}
