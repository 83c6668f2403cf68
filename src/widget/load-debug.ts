import type * as debug from './debug/show-fields.ts';
import type { Settings } from './settings.ts';
import { tryPart } from './try-part.ts';

/**
 * Shows the page's owner which fields are found, where they wish so.
 *
 * @param signal takes it away
 */
export async function loadDebug(
  host: HTMLElement,
  settings: () => Settings,
  signal: AbortSignal,
): Promise<void> {
  if (!host.hasAttribute('debug')) return;
  const part = (await tryPart('debug.js')) as typeof debug | undefined;
  part?.showFields(host, settings, signal);
}
