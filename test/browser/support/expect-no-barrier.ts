import { expect } from 'vitest';
import { previewFindings } from './preview.ts';
import type { SharedPreview } from './shared-preview.ts';

/**
 * Expects that axe finds nothing on a tablet, in the light and in the dark, and that the page does
 * not scroll sideways on a phone. Leaves a light page of 1280 px.
 */
export async function expectNoBarrier({ tab, visit }: SharedPreview): Promise<void> {
  await tab.setViewportSize({ width: 768, height: 1024 });
  expect(await previewFindings(visit)).toEqual([]);
  await tab.emulateMedia({ colorScheme: 'dark' });
  expect(await previewFindings(visit)).toEqual([]);
  await tab.setViewportSize({ width: 400, height: 800 });
  const overflow = () => document.documentElement.scrollWidth - innerWidth;
  expect(await tab.evaluate(overflow)).toBe(0);
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.setViewportSize({ width: 1280, height: 900 });
}
