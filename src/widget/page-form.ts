import { emit } from './events.ts';
import { fillForm } from './prefill/fill-form.ts';
import { findForm } from './prefill/find-form.ts';
import type { FieldReport, RequestValues } from './prefill/types.ts';
import type { Settings } from './settings.ts';

/** The contact form of the page that a widget stands on, as it is at the moment of each call. */
export interface PageForm {
  isThere(): boolean;
  /** Whether it is there, and the owner lets the widget fill it. */
  isFillable(): boolean;
  /** Fills it, and keeps it filled until the customer edits or sends it; `null`: not fillable. */
  fill(values: RequestValues): FieldReport[] | null;
  /** Ends the keeping. */
  release(): void;
}

/** Looks for the form where the settings say, else in the host's own tree, then in its document. */
export function pageForm(host: HTMLElement, settings: () => Settings): PageForm {
  let release: (() => void) | undefined;
  const find = () => {
    const { form } = settings();
    const own = findForm(host.getRootNode() as Document | ShadowRoot, form);
    return own ?? findForm(host.ownerDocument, form);
  };
  return {
    isThere: () => !!find(),
    isFillable: () => !!settings().fields && !!find(),
    fill(values) {
      const { fields } = settings();
      const form = fields && find();
      if (!form) return null;
      const filled = fillForm(form, values, fields);
      release = filled.release;
      emit(host, 'eligibility-prefill', { reports: filled.reports });
      return filled.reports;
    },
    release: () => release?.(),
  };
}
