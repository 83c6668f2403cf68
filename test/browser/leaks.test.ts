import type { Browser, CDPSession, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { leakAnswers, leakPage } from '../../scripts/bench/leak-page.ts';
import { checkOverAndOver, mountAndUnmount } from '../../scripts/bench/use-widgets.ts';
import { type Alive, whatIsAlive } from '../../scripts/bench/what-is-alive.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';

/** A leak stays for good; what waits for an idle moment, or for Chromium to tidy up, goes. */
const expectAlive = (cdp: CDPSession, wanted: Partial<Alive>) =>
  expect.poll(() => whatIsAlive(cdp)).toMatchObject(wanted);

describe('what a page holds', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;

  const open = async (path: string): Promise<{ tab: Tab; cdp: CDPSession }> => {
    current = await visit(browser);
    const { tab } = current;
    await tab.goto(`${server.origin}${path}`);
    await tab.waitForFunction(() => !!customElements.get('eligibility-check'));
    return { tab, cdp: await tab.context().newCDPSession(tab) };
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/empty', leakPage(false));
    server.serve('/widget', leakPage(true));
  });
  afterEach(() => current?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is the same after a thousand widgets have come and gone', async () => {
    const { tab, cdp } = await open('/empty');
    // What a page has only one of comes into being with the first.
    await tab.evaluate(mountAndUnmount, 2);
    await expectAlive(cdp, { widgets: 0 });
    const before = await whatIsAlive(cdp);
    await tab.evaluate(mountAndUnmount, 1000);
    await expectAlive(cdp, before);
  });

  it('is the same after a thousand checks', async () => {
    const { tab, cdp } = await open('/widget');
    const check = { answers: leakAnswers.slice(-1), fills: false };
    await tab.evaluate(checkOverAndOver, { ...check, times: 2 });
    const before = await whatIsAlive(cdp);
    const verdicts = await tab.evaluate(checkOverAndOver, { ...check, times: 1000 });
    expect(verdicts).toHaveLength(1);
    await expectAlive(cdp, before);
  }, 180_000);

  it('is the same after fifty checks, question by question, that filled in the form', async () => {
    const { tab, cdp } = await open('/widget');
    const check = { answers: leakAnswers, fills: true };
    await tab.evaluate(checkOverAndOver, { ...check, times: 2 });
    const before = await whatIsAlive(cdp);
    await tab.evaluate(checkOverAndOver, { ...check, times: 50 });
    await expectAlive(cdp, before);
  });

  it('is no widget and no listener once one that filled in the form has gone', async () => {
    const { tab, cdp } = await open('/empty');
    // The test's own tools listen, too.
    const { listeners } = await whatIsAlive(cdp);
    await tab.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('eligibility-check'));
    });
    await tab.evaluate(checkOverAndOver, { answers: leakAnswers, fills: true, times: 1 });
    await tab.evaluate(() => document.querySelector('eligibility-check')?.remove());
    // Chromium keeps styles that it has worked out, and what has them, until these may differ.
    await tab.emulateMedia({ colorScheme: 'dark' });
    await expectAlive(cdp, { widgets: 0, listeners });
  });
});
