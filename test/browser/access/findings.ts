import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { moving, overflowing, smallTargets, spaceText } from './layout.ts';
import { looks } from './looks.ts';
import { nameless, spoken } from './spoken.ts';

/** What is looked at, in the order of a table's columns. */
export const checks = [
  'axe',
  '320 px',
  '400 %',
  'spacing',
  'targets',
  'contrast',
  'names',
  'forced',
  'motion',
] as const;

export type Findings = Record<(typeof checks)[number], string[]>;

async function axeOn(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run('eligibility-check', options),
    // The same violations, without a description of all that passes.
    { resultTypes: ['violations'] as axe.resultGroups[], ...options },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Everything that keeps someone from using the widget as it stands on the page. */
export async function findingsOn(page: Page): Promise<Findings> {
  await page.evaluate(axe.source);
  // From here on the focus is the keyboard's, and shows.
  await page.keyboard.press('Tab');
  const inTheme = (theme: 'light' | 'dark', what: string[]) =>
    what.map((finding) => `${theme}: ${finding}`);
  const found: Findings = {
    axe: await axeOn(page),
    '320 px': [],
    '400 %': [],
    spacing: [],
    targets: await page.evaluate(smallTargets),
    contrast: [],
    names: nameless(await spoken(page)),
    forced: [],
    motion: [],
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.contrast.push(...inTheme(colorScheme, await page.evaluate(looks)));
    const colours: axe.RunOptions = { runOnly: 'color-contrast' };
    found.axe.push(...inTheme(colorScheme, await axeOn(page, colours)));
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    found.forced.push(...inTheme(colorScheme, await page.evaluate(looks)));
    await page.emulateMedia({ forcedColors: 'none' });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  found.motion = await page.evaluate(moving);
  await page.setViewportSize({ width: 320, height: 640 });
  found['320 px'] = await page.evaluate(overflowing);
  // 1280 × 1024 px of which one takes the room of four.
  await page.setViewportSize({ width: 320, height: 256 });
  found['400 %'] = await page.evaluate(overflowing);
  await page.evaluate(spaceText);
  found.spacing = await page.evaluate(overflowing);
  return found;
}
