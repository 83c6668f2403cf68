import { controlTexts } from './control-texts.ts';
import { fieldKeys } from './field-keys.ts';
import { findControls } from './find-controls.ts';
import type { FieldMapping, FieldReport, FormControl, RequestValues } from './types.ts';
import { writeControl } from './write-control.ts';
import { written } from './written.ts';

const running = new WeakMap<HTMLFormElement, () => void>();

/**
 * Writes a request into a form, and again whenever the form is reset, each control until the
 * customer edits it, all until the form is submitted. What the customer typed is never replaced;
 * what an earlier call wrote is. Nothing is submitted, ticked or focused.
 *
 * @returns what happened to each value as the call returns, in the order of the keys, without the
 * values that are empty; and `release`, which ends the watching (a further call ends it too)
 */
export function fillForm(
  form: HTMLFormElement,
  values: RequestValues,
  mapping: FieldMapping = {},
): { reports: FieldReport[]; release(): void } {
  const watch = new AbortController();
  const release = () => watch.abort();
  running.get(form)?.();
  running.set(form, release);

  const theirs = new Set<FormControl>();
  let writing = false;

  const fill = () => {
    writing = true;
    const controls = findControls(form, mapping);
    const reports: FieldReport[] = [];
    for (const key of fieldKeys) {
      const own = [values[key] ?? []].flat().filter((value) => value.trim());
      if (!own.length) continue;
      const control = controls[key] ?? null;
      let outcome: FieldReport['outcome'] = mapping[key] === false ? 'never' : 'not-found';
      if (control) {
        outcome = theirs.has(control)
          ? 'kept'
          : writeControl(control, key === 'subject' ? own.concat(values.reason ?? []) : own);
        if (outcome === 'kept') theirs.add(control);
      }
      const label = (control && controlTexts(control)[0]) ?? null;
      reports.push({ key, outcome, label, control });
    }
    writing = false;
    return reports;
  };

  const follow = ({ target, type, isTrusted }: Event) => {
    const control = target as FormControl;
    if (target === form) {
      if (type === 'submit') release();
      // The event comes before the reset itself, and a reset by a button after every microtask.
      if (type === 'reset') setTimeout(() => watch.signal.aborted || fill());
    } else if (
      !writing &&
      written.has(control) &&
      control.value !== written.get(control) &&
      // A script that empties a control has not typed in it.
      (isTrusted || control.value)
    ) {
      theirs.add(control);
    }
  };
  for (const type of ['input', 'change', 'reset', 'submit']) {
    form.getRootNode().addEventListener(type, follow, { capture: true, signal: watch.signal });
  }

  return { reports: fill(), release };
}
