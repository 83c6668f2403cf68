import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** How much slower than this machine the customer's phone is. */
export const slowness = 4;

/** A network as Lighthouse's "slow 4G": 150 ms for a round trip, 1.6 Mbit/s down, 750 kbit/s up. */
export const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: (750 * 1e3) / 8,
};

export interface ChromiumTab {
  tab: Page;
  cdp: CDPSession;
  close(): Promise<void>;
}

/** A fresh phone with an empty cache; `rate` 1 is the machine's own speed. */
export async function openPhone(browser: Browser, rate = slowness): Promise<ChromiumTab> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  const tab = await context.newPage();
  // tsx wraps functions in it to keep their names, also those that are sent to the page.
  await tab.addInitScript('self.__name = (value) => value');
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  return { tab, cdp, close: () => context.close() };
}

/** What Chromium counts of a page, by name: durations in seconds, and numbers of what is alive. */
export async function metricsOf(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Bytes of the page's JavaScript that are still in use. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  // What the first collection finalises, the second frees.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
