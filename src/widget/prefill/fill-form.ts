import { controlTexts } from './control-texts.ts';
import { fieldKeys, findControls } from './find-controls.ts';
import { isTick } from './is-tick.ts';
import { tellAgain } from './tell-again.ts';
import type { FieldKey, FieldMapping, FieldReport, FormControl, RequestValues } from './types.ts';
import { writeControl } from './write-control.ts';
import { forget, heldBy, isAltered } from './written.ts';

const running = new WeakMap<HTMLFormElement, AbortController>();

/** How often a page may undo what we write before it has its way. */
const patience = 20;
/** Milliseconds in which the page may go on changing before we look at the form again. */
const calm = 50;

/** How to go on once the page changes. */
export interface Later {
  /** The form to fill when there is none yet, or when the page has taken it away. */
  find?: () => HTMLFormElement | null;
  /** Told all reports when the page has made it possible to fill in more than was reported last. */
  onMore?: (reports: FieldReport[]) => void;
}

/**
 * Writes a request into a form, and again whenever the page resets, redraws or completes it, each
 * control until the customer edits it, all until the form is sent. What the customer typed is never
 * replaced; what an earlier call wrote is. Nothing is submitted, consented to or focused.
 *
 * @param form `null` when the page has none yet
 * @returns what happened to each value as the call returns, in the order of the keys, without the
 * values that are empty; nothing at all where there is no form; and `release`, which ends the
 * watching (a further call on the same form ends it too)
 */
export function fillForm(
  form: HTMLFormElement | null,
  values: RequestValues,
  mapping: FieldMapping = {},
  { find, onMore }: Later = {},
): { reports: FieldReport[]; release(): void } {
  const watch = new AbortController();
  const { signal } = watch;
  // A reason of its own would hold the stack, and with it the widget, as long as the form lives.
  const release = () => watch.abort(null);

  let current: HTMLFormElement | null = null;
  let controls: Partial<Record<FieldKey, FormControl>> = {};
  let reports: FieldReport[] = [];
  const theirs = new Set<FieldKey>();
  let rounds = 0;
  let writing = false;
  /** The customer pressed a button of the form. */
  let pressed = false;
  let toldAgain = false;
  let waiting = false;

  const report = (key: FieldKey): FieldReport[] => {
    const own = [values[key] ?? []].flat().filter((value) => value.trim());
    if (!own[0]) return [];
    if (key === 'subject') own.push(...(values.reason ?? []));
    const control = controls[key] ?? null;
    const last = reports.find((one) => one.key === key);
    if (last && (!control || theirs.has(key))) return [last];
    const outcome =
      mapping[key] === false ? 'never' : control ? writeControl(control, own) : 'not-found';
    return [{ key, outcome, label: (control && controlTexts(control)[0]) ?? null, control }];
  };

  const fill = () => {
    let next = current ?? form;
    // A form that is gone once the customer pressed a button of it has been sent.
    if (pressed && !next?.isConnected) release();
    if (!next?.isConnected) next = find?.() ?? (current ? null : next);
    if (!next || signal.aborted || rounds > patience) return;
    if (next !== current) adopt(next);
    writing = true;
    controls = findControls(next, mapping, values.reason);
    const held = () => Object.values(controls).map(heldBy).join();
    const before = held();
    reports = fieldKeys.flatMap(report);
    if (held() !== before) rounds++;
    writing = false;
  };

  const filled = () => reports.filter(({ outcome }) => /filled|shortened/.test(outcome)).length;

  const refill = () => {
    const before = filled();
    fill();
    if (filled() > before) onMore?.(reports);
  };

  const tellAll = () => {
    refill();
    writing = true;
    for (const key of fieldKeys) if (controls[key] && !theirs.has(key)) tellAgain(controls[key]);
    writing = false;
    // A page that knew nothing of the others has emptied them when it heard of the first.
    refill();
  };

  const follow = ({ target, type, isTrusted }: Event) => {
    const control = target as FormControl;
    if (writing) return;
    if (/input|change/.test(type)) {
      for (const key of fieldKeys) {
        const own = controls[key];
        const isEdit = isTick(control)
          ? isTrusted && own?.type === control.type && own.name === control.name
          : // A script that empties a control has not typed in it.
            own === control && isAltered(control) && (isTrusted || control.value);
        if (isEdit) theirs.add(key);
      }
    } else if (!current?.contains(control)) {
      // What the customer does elsewhere says nothing.
    } else if (type === 'focusin') refill();
    else if (type === 'submit') {
      if (!toldAgain) tellAll();
      release();
    } else if (type === 'reset') {
      // Whoever pressed a button before it has sent the form.
      if (pressed) release();
      // The event comes before the reset itself, and a reset by a button after every microtask.
      setTimeout(() => {
        if (signal.aborted) return;
        for (const key of fieldKeys) if (controls[key]) forget(controls[key]);
        refill();
      });
    } else if (type === 'click') {
      if (!control.closest('button:not([type=reset]),[type=submit],[type=button]')) return;
      pressed ||= isTrusted;
      if (!toldAgain) tellAll();
      toldAgain = true;
    }
  };

  const observer = new MutationObserver((records) => {
    // Elsewhere on the page only a form that is missing may turn up.
    if (records.some(({ target }) => !current?.isConnected || current.contains(target))) {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        refill();
      }, calm);
    }
  });

  const adopt = (next: HTMLFormElement) => {
    running.get(next)?.abort(null);
    running.set(next, watch);
    current = next;
    const root = next.getRootNode();
    for (const type of ['input', 'change', 'reset', 'submit', 'focusin', 'click']) {
      root.addEventListener(type, follow, { capture: true, signal });
    }
    if (find) observer.observe(root, { childList: true, subtree: true });
    observer.observe(next, { childList: true, subtree: true, attributes: true });
  };

  if (find) observer.observe(document, { childList: true, subtree: true });
  // Left in place, it would hold the widget as long as the form lives: `running` holds the signal.
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  // By then the page's scripts have taken over what was served.
  window.addEventListener('load', tellAll, { signal });

  fill();
  // What the page has shown in answer.
  fill();
  return { reports, release };
}
