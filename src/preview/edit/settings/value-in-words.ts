import { formatDuration, textIn } from '../../../policy/index.ts';
import type { Setting } from './setting-kind.ts';

/** What a setting is set to, in words. @param yesNo the words for true and false */
export function valueInWords(
  { value, choices }: Setting,
  lang: string,
  yesNo: readonly [yes: string, no: string],
): string {
  const choice = choices?.find((one) => one.value === value);
  if (choice) return textIn(choice.label, lang);
  if (typeof value === 'boolean') return yesNo[value ? 0 : 1];
  if (typeof value === 'number') return value.toLocaleString(lang);
  return formatDuration(value, lang) || value;
}
