import { formatDuration, type PolicyDocument } from '../../../policy/index.ts';

export type Setting = PolicyDocument['settings'][string];

/** The kind of control that a setting is changed by. */
export type SettingKind = 'choice' | 'boolean' | 'number' | 'duration' | 'text';

/** @param live what the setting is today; it tells the kind of a value that has been spoilt since */
export function settingKind({ value, choices }: Setting, live?: Setting): SettingKind {
  if (choices) return 'choice';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'number';
  const isDuration = [value, live?.value].some((one) => formatDuration(String(one), 'en'));
  return isDuration ? 'duration' : 'text';
}
