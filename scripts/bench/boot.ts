import type { Browser } from 'playwright-core';
import { within } from '../../test/browser/support/within.ts';
import { heapOf, metricsOf, openPhone, type slow4G } from './chromium-tab.ts';
import { type CompressingServer, serveCompressed } from './compressing-server.ts';
import type { Contestant } from './contestants.ts';
import { type FirstBox, type Recorder, recordFirstBox } from './first-box.ts';
import { merchantPage } from './merchant-page.ts';

/** One visit of a page; times in milliseconds of the throttled processor. */
export interface Boot extends FirstBox {
  /** The processor's time for all that the page's main thread did, until it had nothing to do. */
  mainThread: number;
  /** Bytes of JavaScript objects after a collection of garbage. */
  heap: number;
}

/** Milliseconds without anything to do after which a page counts as done. */
const rest = 300;

/** Serves the page of a contestant with all that it loads. */
export function servePage(one: Contestant): Promise<CompressingServer> {
  const texts = {
    ...one.files,
    '/': merchantPage(one),
    '/late': merchantPage(one, false),
    '/widget.js': one.script ?? '',
  };
  return serveCompressed(new Map(Object.entries(texts)));
}

/** Waits until the main thread rests. Runs in the page. */
async function untilIdle(pause: number): Promise<void> {
  for (;;) {
    const last = performance.now();
    let busy = false;
    const tasks = new PerformanceObserver(() => {
      busy = true;
    });
    tasks.observe({ type: 'longtask' });
    await new Promise((resolve) => setTimeout(resolve, pause));
    tasks.disconnect();
    if (!busy && performance.now() - last < 2 * pause) return;
  }
}

export interface Circumstances {
  /** Absent: as fast as the machine is. */
  network?: typeof slow4G;
  /** Whether the script comes once the page is at rest, as plugins that delay scripts have it. */
  late?: boolean;
}

/** Visits the page once, as a new customer. Throws when the first box has no size. */
export async function boot(
  browser: Browser,
  { host, box, name }: Contestant,
  origin: string,
  { network, late }: Circumstances = {},
): Promise<Boot> {
  const { tab, cdp, close } = await openPhone(browser);
  try {
    await tab.addInitScript(recordFirstBox, { host, box });
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (network) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', network);
    }
    // Whatever is evaluated in the page would delay what is measured.
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'boxPainted' });
    const painted = new Promise((resolve) => cdp.once('Runtime.bindingCalled', resolve));
    await tab.goto(`${origin}${late ? '/late' : ''}`, { waitUntil: 'load' });
    if (late) {
      await tab.evaluate(untilIdle, rest);
      await tab.evaluate(() => {
        const script = document.createElement('script');
        script.src = '/widget.js';
        document.head.append(script);
      });
    }
    await within(30, `the first box of ${name}`, painted);
    await tab.evaluate(untilIdle, rest);
    const { TaskDuration = 0 } = await metricsOf(cdp);
    const seen = await tab.evaluate(() => (window as unknown as Recorder).lookAtBoot());
    const heap = await heapOf(cdp);
    if (host) {
      const size = await tab
        .locator(host)
        .locator(box || ':scope')
        .first()
        .boundingBox();
      if (!size?.width || !size.height) throw new Error(`The first box of ${name} has no size.`);
    }
    return { ...seen, mainThread: 1000 * TaskDuration, heap };
  } finally {
    await close();
  }
}
