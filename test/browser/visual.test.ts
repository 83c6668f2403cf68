import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { readBlocks } from './visual/blocks.ts';
import { differencesOf } from './visual/differences.ts';
import { readReferences } from './visual/references.ts';
import { nameOf, takePicture } from './visual/take-picture.ts';
import { quickViews } from './visual/views.ts';

describe('the looks of the widget', () => {
  let browser: Browser;
  let server: TestServer;
  let references: Record<string, string>;

  beforeAll(async () => {
    [browser, server, references] = await Promise.all([
      launchChromium(),
      startTestServer(),
      readReferences(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function differences(view: (typeof quickViews)[number], css = '') {
    const { blocks } = await takePicture(browser, server, view, css);
    return differencesOf(blocks, readBlocks(references[nameOf(view)] ?? '')).says;
  }

  it.each(quickViews.map((view) => [nameOf(view), view] as const))(
    'are as accepted: %s',
    async (_, view) => expect(await differences(view)).toEqual([]),
  );

  const [first] = quickViews;
  if (!first) throw new Error('There is no state to compare.');

  it.each(['Nimbus Mono PS', 'Noto Mono', 'Liberation Mono'])(
    'pass in the font of another machine: %s',
    async (font) => {
      // A font by its name comes in 16 px, the generic one in 13.
      const css = `eligibility-check { --eligibility-font: "${font}", monospace }
        eligibility-check::part(root) { font-size: 13px }`;
      expect(await differences(first, css)).toEqual([]);
    },
  );

  it.each([
    ['another colour of what can be pressed', '--eligibility-accent: #1a7342', ''],
    ['another colour of the box', '--eligibility-background: #e9f0ff', ''],
    ['a block that is missing', '', '::part(primary-button) { visibility: hidden }'],
    ['a layout that moved', '', '::part(question) { margin-inline-start: 40px }'],
    ['a gap', '', '::part(option) { margin-block-start: 22px }'],
  ])('fail with %s', async (_, property, rule) => {
    const css = `eligibility-check { ${property} } ${rule && `eligibility-check${rule}`}`;
    expect(await differences(first, css)).not.toEqual([]);
  });
});
