import type { Browser, BrowserContext, CDPSession, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type HostWatch, watchHost } from './host-watch.ts';
import { allButPurchase, journeyNow } from './journey.ts';
import { launchChromium, phone } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { contactForm, html, script, setAnswers, widgets } from './widget-page.ts';

/** A customer whom every question was answered for. */
const allAnswers = { ...allButPurchase, purchasedAt: '2026-01-12T10:00' };

describe('what the widget costs the page', () => {
  let browser: Browser;
  let server: TestServer;
  let context: BrowserContext;
  let tab: Tab;
  let cdp: CDPSession;
  /** Ids of our scripts; the test's own tools listen, too. */
  let ours: Set<string>;

  const watched = () =>
    tab.evaluate(() => {
      const { forced, intervals, observers } = (window as unknown as { hostWatch: HostWatch })
        .hostWatch;
      return { forced, intervals, observers: observers.size };
    });
  const forget = () =>
    tab.evaluate(() => {
      (window as unknown as { hostWatch: HostWatch }).hostWatch.forced.length = 0;
    });
  /** The types of the events that we listen to on the document, or on the window. */
  const listenedTo = async (expression: 'document' | 'window') => {
    const { result } = await cdp.send('Runtime.evaluate', { expression });
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    return listeners.filter(({ scriptId }) => ours.has(scriptId)).map(({ type }) => type);
  };
  const served = html(
    `<eligibility-check now="${journeyNow}"></eligibility-check>${contactForm}`,
    script,
  );

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
    server.serve('/page', served);
  });
  afterEach(() => context?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async () => {
    context = await browser.newContext(phone);
    tab = await context.newPage();
    await tab.addInitScript(watchHost);
    await tab.goto(`${server.origin}/page`);
    cdp = await context.newCDPSession(tab);
    ours = new Set();
    cdp.on('Debugger.scriptParsed', ({ scriptId, url }) => {
      if (url.includes('/dist/')) ours.add(scriptId);
    });
    await cdp.send('Debugger.enable');
    await widgets(tab).locator('form').waitFor();
  };

  /** Answers everything and goes to the request. */
  const openRequest = async () => {
    await setAnswers(widgets(tab), allAnswers);
    await widgets(tab).getByRole('button', { name: 'Préparer ma demande' }).tap();
    await widgets(tab).getByRole('textbox', { name: 'Votre e-mail' }).waitFor();
  };

  it('is nothing but its own element, while nobody uses it', async () => {
    await open();
    expect(await watched()).toEqual({ forced: [], intervals: 0, observers: 0 });
    expect(await listenedTo('document')).toEqual([]);
    expect(await listenedTo('window')).toEqual([]);
    const untouched = await context.newPage();
    await untouched.goto(
      server.serve('/without', served.replace(script, script.replace('<script', '<script type=x'))),
    );
    const markup = (one: Tab) => one.evaluate(() => document.documentElement.outerHTML);
    expect(await markup(tab)).toBe((await markup(untouched)).replace(' type="x"', ''));
    expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('is one listener on the document while there are answers, for the time passes', async () => {
    await open();
    await setAnswers(widgets(tab), allAnswers);
    expect(await listenedTo('document')).toEqual(['visibilitychange']);
    expect(await listenedTo('window')).toEqual([]);
    await setAnswers(widgets(tab), {});
    expect(await listenedTo('document')).toEqual([]);
  });

  it('is no look at the form with each key that is pressed', async () => {
    await open();
    await openRequest();
    await widgets(tab).getByRole('textbox', { name: 'Votre e-mail' }).focus();
    await forget();
    await tab.keyboard.type('lea@exemple.fr');
    expect((await watched()).forced).toEqual([]);
  });

  it('ends once the form that it filled in is sent', async () => {
    await open();
    await openRequest();
    await widgets(tab).evaluate((element: HTMLElementTagNameMap['eligibility-check']) =>
      element.prefill(),
    );
    expect((await watched()).observers).toBe(1);
    await tab.evaluate(() => {
      const form = document.querySelector('form');
      form?.addEventListener('submit', (event) => event.preventDefault());
    });
    await tab.getByRole('button', { name: 'Envoyer' }).tap();
    await expect.poll(async () => (await watched()).observers).toBe(0);
    expect(await listenedTo('window')).toEqual([]);
    expect(await listenedTo('document')).toEqual(['visibilitychange']);
  });

  it('is nothing any more once it is gone', async () => {
    await open();
    await openRequest();
    await widgets(tab).evaluate((element: HTMLElementTagNameMap['eligibility-check']) => {
      element.prefill();
      element.remove();
    });
    await expect.poll(async () => (await watched()).observers).toBe(0);
    expect(await listenedTo('document')).toEqual([]);
    expect(await listenedTo('window')).toEqual([]);
  });
});
