import embedded from 'virtual:embedded-policy';
import { h, render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import { isComplete, PrefillReport } from '../components/prefill-report.tsx';
import { emit } from '../events.ts';
import { languageOf } from '../language-of.ts';
import { loadLanguage } from '../load-language.ts';
import { pageForm } from '../page-form.ts';
import { fillForm } from '../prefill/fill-form.ts';
import { readSettings } from '../settings.ts';

/** What the script lends to `carry.js`, which would otherwise bring the same once more. */
export const tools = {
  adoptStyles,
  embedded,
  emit,
  fillForm,
  h,
  isComplete,
  languageOf,
  loadLanguage,
  pageForm,
  PrefillReport,
  readSettings,
  render,
};

export type Tools = typeof tools;
