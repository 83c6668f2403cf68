import type { FieldReport, RequestValues } from './prefill/types.ts';
import type { Settings } from './settings.ts';
/**
 * Fills the page's form for one widget, as its settings want it at that moment, and tells the page
 * of it: in an event, each time.
 */
export declare function createFormFiller(host: HTMLElement, settings: () => Settings): {
    release: () => void | undefined;
    /** Whether the page has a form at this moment; one that was found before need not be sought. */
    hasForm: () => boolean;
    /**
     * Fills the form, and keeps it filled.
     *
     * @param onMore told all reports whenever the page makes it possible to fill in more
     * @returns `null` where there is no form, or the owner wants it left alone
     */
    fill(values: RequestValues, onMore?: (reports: FieldReport[]) => void): FieldReport[] | null;
};
