import { allFormWords } from '../../src/languages/all-languages.ts';
import { fillForm } from '../../src/widget/prefill/fill-form.ts';
import { findForm } from '../../src/widget/prefill/find-form.ts';
import { learnFormWords } from '../../src/widget/prefill/form-words.ts';
import type {
  FieldMapping,
  FieldOutcome,
  FieldReport,
  RequestValues,
} from '../../src/widget/prefill/types.ts';
import { request } from './forms/request.ts';

declare global {
  interface Window {
    /**
     * Fills the contact form of the page, with `request` by default; the outcomes in the order of
     * the keys. Then the window hears `filling`, for what the page does after that.
     */
    prefill(values?: RequestValues | null, mapping?: FieldMapping): FieldOutcome[];
    /** What was reported since, each time. */
    more: FieldOutcome[][];
  }
}

const outcomes = (reports: FieldReport[]) => reports.map(({ outcome }) => outcome);

// As the widget loads it for the language of the page.
const words = allFormWords[document.documentElement.lang];
if (words) learnFormWords(words);

window.more = [];
window.prefill = (values, mapping = {}) => {
  const find = () => findForm(document);
  const onMore = (reports: FieldReport[]) => window.more.push(outcomes(reports));
  const { reports } = fillForm(find(), values ?? request, mapping, { find, onMore });
  dispatchEvent(new Event('filling'));
  return outcomes(reports);
};
