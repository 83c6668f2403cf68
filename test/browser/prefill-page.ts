import { fillForm } from '../../src/widget/prefill/fill-form.ts';
import { findForm } from '../../src/widget/prefill/find-form.ts';
import type { FieldOutcome, RequestValues } from '../../src/widget/prefill/types.ts';

declare global {
  interface Window {
    /** Fills the contact form of the page; the outcomes in the order of the keys. */
    prefill(values: RequestValues): FieldOutcome[];
  }
}

window.prefill = (values) => {
  const form = findForm(document);
  return form ? fillForm(form, values).reports.map(({ outcome }) => outcome) : [];
};
