import { insert } from '../messages/insert.ts';
import { controlTexts } from '../prefill/control-texts.ts';
import { findControls } from '../prefill/find-controls.ts';
import { labels } from '../prefill/form-words.ts';
import { isTrap } from '../prefill/is-trap.ts';
import { normalise } from '../prefill/normalise.ts';
import type { FieldKey, FieldMapping, FormControl } from '../prefill/types.ts';
import type { Words } from './words.ts';

/** What becomes of one control of the form, for its owner. */
export interface Explanation {
  control: FormControl;
  /** What a visitor sees of it, or else how the page calls it. */
  name: string;
  /** What it takes; `null` when it is left alone. */
  key: FieldKey | null;
  /** The whole sentence. */
  text: string;
}

/** A selector of a control for an owner's mapping. */
function selectorOf({ id, name, localName }: FormControl): string {
  return name ? `[name='${name}']` : id ? `#${id}` : localName;
}

function signOf(control: FormControl, key: FieldKey, { signs }: Words): string {
  const { type, name, id } = control;
  const autocomplete = control.getAttribute('autocomplete')?.split(' ').pop() ?? '';
  const candidates: [keyof Words['signs'], string[]][] = [
    ['autocomplete', [autocomplete]],
    ['label', controlTexts(control)],
    ['type', [type]],
    ['name', [name.replace(/^.*\[(.+)]$/, '$1'), id]],
  ];
  for (const [sign, texts] of candidates) {
    const text = texts.find((one) => labels[key].test(normalise(one)));
    if (text) return insert(signs[sign], { text });
  }
  return signs.rest;
}

function reasonToLeave(control: FormControl, never: FormControl[], words: Words): string {
  const { reasons, unknown } = words;
  const { type } = control;
  if (never.includes(control)) return reasons.never;
  if (/^(checkbox|radio)$/.test(type)) return reasons.tick;
  if (type === 'file') return reasons.file;
  if (type === 'password') return reasons.password;
  if (isTrap(control, controlTexts(control))) return reasons.trap;
  return insert(unknown, { example: `fields='{"orderId": "${selectorOf(control)}"}'` });
}

/** Says of every control of a form what it takes and why, or why it is left alone. */
export function explainControls(
  form: HTMLFormElement,
  mapping: FieldMapping,
  words: Words,
): Explanation[] {
  const taken = Object.entries(findControls(form, mapping)) as [FieldKey, FormControl][];
  const never = (Object.entries(findControls(form)) as [FieldKey, FormControl][])
    .filter(([key]) => mapping[key] === false)
    .map(([, control]) => control);
  const controls = ([...form.elements] as FormControl[]).filter((control) =>
    control.matches('input:not([type=hidden],[type=submit],[type=button]),textarea,select'),
  );
  for (const [, control] of taken) if (!controls.includes(control)) controls.push(control);
  return controls.map((control) => {
    const [key = null] = taken.find(([, one]) => one === control) ?? [];
    const what = key ? insert(words.receives, { key: words.keys[key] }) : words.left;
    const why = !key
      ? reasonToLeave(control, never, words)
      : mapping[key]
        ? words.signs.fields
        : signOf(control, key, words);
    const name = controlTexts(control)[0] ?? (control.name || control.id || control.type);
    return { control, name, key, text: `${what} (${why})` };
  });
}
