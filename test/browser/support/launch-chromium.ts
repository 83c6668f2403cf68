import type { Page } from 'playwright-core';
import { launchChromium, phone } from './chromium.ts';
import { callOf, type Engine, type EngineTab } from './engine.ts';

/** A page of Chromium's, worked as every other engine's. Closing it closes its context. */
export function chromiumTab(page: Page): EngineTab {
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (script, ...args) => page.evaluate(callOf(script, args)),
    press: (x, y) => page.touchscreen.tap(x, y),
    key: (key) => page.keyboard.press(key),
    control: (letter) => page.keyboard.press(`Control+${letter}`),
    type: (text) => page.keyboard.type(text),
    close: () => page.context().close(),
  };
}

/** Chromium, as a phone with touch. */
export async function launchChromiumEngine(): Promise<Engine> {
  const browser = await launchChromium();
  return {
    close: () => browser.close(),
    newTab: async () => chromiumTab(await (await browser.newContext(phone)).newPage()),
  };
}
