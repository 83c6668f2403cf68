import type { Settings } from './settings.ts';
/**
 * Shows the page's owner which fields are found, where they wish so.
 *
 * @param signal takes it away
 */
export declare function loadDebug(host: HTMLElement, settings: () => Settings, signal: AbortSignal): Promise<void>;
