import { type PolicyDocument } from '../../../policy/index.ts';
export type Setting = PolicyDocument['settings'][string];
/** The kind of control that a setting is changed by. */
export type SettingKind = 'choice' | 'boolean' | 'number' | 'duration' | 'text';
/** @param live what the setting is today; it tells the kind of a value that has been spoilt since */
export declare function settingKind({ value, choices }: Setting, live?: Setting): SettingKind;
