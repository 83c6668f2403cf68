import { describeAnswer } from './describe-answer.ts';
import { formatDuration } from './format-duration.ts';
import { formatMoment } from './format-moment.ts';
import { textIn } from './text-in.ts';
import type { Answers, Policy } from './types.ts';

/** What the insertions of a text may name, besides the settings of the policy. */
export interface Insertions {
  answers: Answers;
  /** ISO instants and days by the id of the date. */
  dates: { readonly [id: string]: string | null };
  /** Free text by name. */
  fields?: { readonly [name: string]: string };
}

function settingInWords(policy: Policy, id: string, lang: string): string {
  const { value = '', choices } = policy.settings[id] ?? {};
  const choice = choices?.find((one) => one.value === value);
  return textIn(choice?.label, lang) || formatDuration(`${value}`, lang) || `${value}`;
}

/**
 * Replaces each `{name}` of a text by a field, date, answer or setting of that name, in words.
 *
 * @returns the text, and the names for which there was nothing to insert
 */
export function fillIn(
  policy: Policy,
  text: string,
  { answers, dates, fields = {} }: Insertions,
  lang: string,
): { text: string; missing: string[] } {
  const missing: string[] = [];
  const { timeZone } = policy;
  const filled = text.replace(/\{(\w[\w-]*)\}/g, (_, name: string) => {
    const date = dates[name];
    const found =
      fields[name]?.trim() ||
      (date && formatMoment(date, { lang, timeZone })) ||
      describeAnswer(policy, name, answers[name], lang) ||
      settingInWords(policy, name, lang);
    if (!found) missing.push(name);
    return found || '';
  });
  return { text: filled, missing };
}
