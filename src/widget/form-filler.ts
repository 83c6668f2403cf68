import { emit } from './events.ts';
import { log } from './log.ts';
import { pageForm } from './page-form.ts';
import { fillForm } from './prefill/fill-form.ts';
import type { FieldReport, RequestValues } from './prefill/types.ts';
import type { Settings } from './settings.ts';

/**
 * Fills the page's form for one widget, as its settings want it at that moment, and tells the page
 * of it: in an event, each time.
 */
export function createFormFiller(host: HTMLElement, settings: () => Settings) {
  let filled: ReturnType<typeof fillForm> | undefined;
  let last: HTMLFormElement | null = null;
  let lastSelector: string | null;
  const find = () => {
    const { form } = settings();
    last = pageForm(host, form);
    if (form && !last && form !== lastSelector) {
      log('warn', `form="${form}" finds no form: check the selector.`);
    }
    lastSelector = form;
    return last;
  };
  /** Ends what keeps the form filled. */
  const release = () => filled?.release();
  return {
    release,
    /** Whether the page has a form at this moment; one that was found before need not be sought. */
    hasForm: () => (last?.isConnected && settings().form === lastSelector) || !!find(),
    /**
     * Fills the form, and keeps it filled.
     *
     * @param onMore told all reports whenever the page makes it possible to fill in more
     * @returns `null` where there is no form, or the owner wants it left alone
     */
    fill(values: RequestValues, onMore?: (reports: FieldReport[]) => void): FieldReport[] | null {
      const { fields } = settings();
      if (!fields) return null;
      release();
      const tell = (reports: FieldReport[]) => emit(host, 'eligibility-prefill', { reports });
      filled = fillForm(find(), values, fields, {
        find,
        onMore: (reports) => {
          tell(reports);
          onMore?.(reports);
        },
      });
      const { reports } = filled;
      if (!reports[0]) return null;
      tell(reports);
      return reports;
    },
  };
}
