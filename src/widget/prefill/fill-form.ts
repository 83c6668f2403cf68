import { controlTexts } from './control-texts.ts';
import { fieldKeys, findControls } from './find-controls.ts';
import type { FieldMapping, FieldReport, FormControl, RequestValues } from './types.ts';
import { writeControl, written } from './write-control.ts';

const running = new WeakMap<HTMLFormElement, AbortController>();

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
  const { signal } = watch;
  // A reason of its own would hold the stack, and with it the widget, as long as the form lives.
  const release = () => watch.abort(null);
  running.get(form)?.abort(null);
  running.set(form, watch);

  const theirs = new Set<FormControl | null>();
  let writing = false;

  const fill = () => {
    writing = true;
    const controls = findControls(form, mapping);
    const reports = fieldKeys.flatMap((key): FieldReport[] => {
      const own = [values[key] ?? []].flat().filter((value) => value.trim());
      if (!own[0]) return [];
      if (key === 'subject') own.push(...(values.reason ?? []));
      const control = controls[key] ?? null;
      const outcome =
        mapping[key] === false
          ? 'never'
          : !control
            ? 'not-found'
            : theirs.has(control)
              ? 'kept'
              : writeControl(control, own);
      if (outcome === 'kept') theirs.add(control);
      return [{ key, outcome, label: (control && controlTexts(control)[0]) ?? null, control }];
    });
    writing = false;
    return reports;
  };

  const follow = ({ target, type, isTrusted }: Event) => {
    const control = target as FormControl;
    if (target === form) {
      if (type === 'submit') release();
      // The event comes before the reset itself, and a reset by a button after every microtask.
      if (type === 'reset') setTimeout(() => signal.aborted || fill());
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
    form.getRootNode().addEventListener(type, follow, { capture: true, signal });
  }

  return { reports: fill(), release };
}
