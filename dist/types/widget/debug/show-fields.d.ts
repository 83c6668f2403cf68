import type { Settings } from '../settings.ts';
/**
 * Shows the page's owner which form and fields were found, and why: outlined on the page, listed in
 * a panel and as a table on the console, again whenever the page changes.
 *
 * @param settings as they are at that moment
 * @param signal takes all of it away
 */
export declare function showFields(host: HTMLElement, settings: () => Settings, signal: AbortSignal): void;
