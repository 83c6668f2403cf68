import embedded from 'virtual:embedded-policy';
import { h, render } from 'preact';
import { adoptStyles } from '../adopt-styles.ts';
import { PrefillReport } from '../components/prefill-report.tsx';
import { loadLanguage } from '../load-language.ts';
import { pageForm } from '../page-form.ts';
import { fillForm } from '../prefill/fill-form.ts';
import { readSettings } from '../settings.ts';

/**
 * What the script lends to `carry.js`: what is large, or has to be the same. Small functions that
 * `carry.js` uses it brings itself, for they weigh less there than their names here.
 */
export const tools = {
  adoptStyles,
  embedded,
  fillForm,
  h,
  loadLanguage,
  pageForm,
  PrefillReport,
  readSettings,
  render,
};

export type Tools = typeof tools;
