import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parcelPolicy } from '../widget/element/parcel-policy.ts';
import { fillAndSend, reachResult } from './hostile-journey.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { contactForm, html, script, setAnswers, widgets } from './widget-page.ts';

/** Everything but the script, and the parts of it that lie beside it. */
const isNotOurs = (path: string) => !/^\/dist\/[\w-]+\.js$/.test(path);

describe('over a whole session, from the first question to the filled form', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;
  let asked: string[];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
    server.serve('/parcel.json', { body: JSON.stringify(parcelPolicy()), type: 'text/plain' });
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(tag: string) {
    current = await visit(browser);
    const { tab } = current;
    asked = [];
    // Of the whole context: also what a worker, a beacon or another tab would ask for.
    tab.context().on('request', (request) => {
      const { origin, pathname, search } = new URL(request.url());
      if (pathname !== '/favicon.ico') {
        asked.push(`${origin === server.origin ? '' : origin}${pathname}${search}`);
      }
    });
    await tab.goto(server.serve('/page', html(tag + contactForm, script)));
    return tab;
  }

  const stored = () =>
    current.tab.evaluate(async () => ({
      cookies: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
      address: location.pathname + location.search + location.hash,
    }));

  const nothing = {
    cookies: '',
    local: [],
    session: [],
    databases: 0,
    caches: 0,
    workers: 0,
    name: '',
    address: '/page',
  };

  it('nothing is asked of the network but the script and its parts, with the policy that it carries', async () => {
    const tab = await open('<eligibility-check now="2026-01-12T12:00"></eligibility-check>');
    await setAnswers(widgets(tab), {
      causes: ['other'],
      purchasedAt: '2026-01-12T10:00',
      submittedAt: null,
      supportContactedAt: '2026-01-12T11:00',
      helpRefused: false,
      resolved: false,
      paymentMethod: 'card',
    });
    await tab.getByRole('button', { name: 'Préparer ma demande' }).tap();
    for (const box of await widgets(tab).getByRole('textbox').all()) {
      if (await box.isEditable()) await box.fill('ada@example.org');
    }
    await tab.getByRole('button', { name: 'Remplir le formulaire' }).tap();
    await tab.getByRole('button', { name: 'Aller au formulaire' }).waitFor();
    expect(await tab.getByLabel('Objet').first().inputValue()).toBe('Demande de remboursement');
    expect(asked.filter(isNotOurs)).toEqual(['/page']);
    expect(await stored()).toEqual(nothing);
    expect(await tab.context().cookies()).toEqual([]);
  });

  it('nothing but the policy besides, with a policy of one’s own', async () => {
    const tab = await open('<eligibility-check policy="/parcel.json"></eligibility-check>');
    await reachResult(tab);
    expect(await stored()).toEqual(nothing);
    expect((await fillAndSend(tab, server))['your-subject']).toBe('Colis abîmé');
    expect(asked.filter(isNotOurs).sort()).toEqual(['/page', '/parcel.json', '/sent']);
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });
});
