import { insert } from '../messages/insert.ts';
import { findControls } from '../prefill/find-controls.ts';
import type { FieldKey, FieldMapping } from '../prefill/types.ts';
import type { Settings } from '../settings.ts';
import { type Explanation, explainControls } from './explain-controls.ts';
import type { Words } from './words.ts';

export interface PageExplanation {
  form: HTMLFormElement | null;
  controls: Explanation[];
  /** What is to be said besides. */
  remarks: string[];
}

const nameOf = ({ id, name, className }: HTMLFormElement) =>
  id ? `#${id}` : (name || className.split(' ')[0] || '<form>').toString();

function remarksOnForm(form: HTMLFormElement, mapping: FieldMapping, words: Words): string[] {
  const found = findControls(form, mapping);
  const { keys } = words;
  const remarks = [insert(words.found, { form: nameOf(form) })];
  for (const key of ['subject', 'email', 'orderId', 'reason', 'message'] as FieldKey[]) {
    const selector = mapping[key];
    if (found[key] || selector === false) continue;
    remarks.push(
      insert(selector ? words.mappedNowhere : words.missing, {
        key: keys[key],
        selector: selector ?? '',
      }),
    );
  }
  return remarks;
}

function remarksOnOthers(forms: HTMLFormElement[], hasOne: boolean, words: Words): string[] {
  return forms.map((form) => {
    const { noMessage, otherForm, weaker } = words;
    const isOther = form.querySelector('[type=password],[name=comment_post_ID],[name=author]');
    const reason = isOther ? otherForm : findControls(form).message && hasOne ? weaker : noMessage;
    return `${nameOf(form)} : ${reason}.`;
  });
}

function remarksOnFrames(page: Document, words: Words): string[] {
  return [...page.querySelectorAll('iframe')].flatMap(({ src }) => {
    const isOther = /^https?:/.test(src) && new URL(src).origin !== location.origin;
    return isOther ? insert(words.frame, { site: new URL(src).host }) : [];
  });
}

/** Says of a page which form would be filled in and how, or why none. */
export function explainPage(
  page: Document,
  form: HTMLFormElement | null,
  { fields, form: selector, contactUrl }: Settings,
  words: Words,
): PageExplanation {
  const others = [...page.forms].filter((one) => one !== form);
  const mapping = fields || {};
  return {
    form,
    controls: form ? explainControls(form, mapping, words) : [],
    remarks: [
      ...(fields ? [] : [words.fillsNothing]),
      ...(form
        ? remarksOnForm(form, mapping, words)
        : [selector ? insert(words.noneSelected, { selector }) : words.none]),
      ...(!form && contactUrl ? [insert(words.elsewhere, { url: contactUrl })] : []),
      ...(selector ? [] : remarksOnOthers(others, !!form, words)),
      ...(form ? [] : remarksOnFrames(page, words)),
      words.ending,
    ],
  };
}
