import { launch } from 'puppeteer-core';
import { callOf, type Engine } from './engine.ts';

/**
 * Firefox ESR by WebDriver BiDi, with the viewport and the touch of a phone. The environment
 * variable FIREFOX names another one.
 */
export async function launchFirefoxEngine(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
    headless: true,
    timeout: 60_000,
    env: { ...process.env, TZ: 'Europe/Paris' },
    extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR, fr' },
  });
  return {
    close: () => browser.close(),
    async newTab() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 360, height: 740 });
      return {
        open: async (url) => void (await page.goto(url)),
        evaluate: (script, ...args) =>
          page.evaluate<[], () => ReturnType<typeof script>>(callOf(script, args)),
        press: (x, y) => page.touchscreen.tap(x, y),
        key: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
        async control(letter) {
          await page.keyboard.down('Control');
          await page.keyboard.press(letter as 'v');
          await page.keyboard.up('Control');
        },
        type: (text) => page.keyboard.type(text),
        close: () => context.close(),
      };
    },
  };
}
