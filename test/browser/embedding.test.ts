import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EligibilityCheckElement } from '../../src/widget/public-types.ts';
import { parcelPolicy } from '../widget/element/parcel-policy.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import {
  answersOf,
  contactForm,
  html,
  script,
  setAnswers,
  verdictOf,
  widgets,
} from './widget-page.ts';

const tag = '<eligibility-check policy="/parcel.json"><b>Nos règles</b></eligibility-check>';
const question = 'Le colis est-il abîmé ?';

describe('a widget on a page', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    const entry = await readFile(
      new URL('../../dist/eligibility-check.js', import.meta.url),
      'utf8',
    );
    const type = 'text/javascript';
    const json = (document: unknown) => ({
      body: JSON.stringify(document),
      type: 'application/json',
    });
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
    server.serve('/parcel.json', json(parcelPolicy()));
    server.serve('/later.json', json(parcelPolicy({ version: '2' })));
    server.serve('/other/eligibility-check-0.9.min.js', { body: entry, type });
    server.serve('/bundle.js', {
      body: `window.before = 1;${entry};window.after = 1;`,
      type,
    });
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(page: string, options: BrowserContextOptions = {}) {
    current = await visit(browser, options);
    await current.tab.goto(server.serve('/page', page));
    return current.tab;
  }

  describe('works wherever its script stands', () => {
    const src = 'src="/dist/eligibility-check.js"';
    it.each([
      ['before the tag', html(tag, `<script ${src}></script>`)],
      ['after the tag', html(`${tag}<script ${src}></script>`)],
      ['deferred', html(tag, script)],
      ['async', html(tag, `<script ${src} async></script>`)],
      ['as a module', html(tag, `<script ${src} type="module"></script>`)],
      ['twice', html(`${tag}<script ${src}></script>`, `<script ${src}></script>`)],
      [
        'beside another version',
        html(tag, `${script}<script src="/other/eligibility-check-0.9.min.js" defer></script>`),
      ],
      ['folded into a bundle', html(tag, '<script src="/bundle.js"></script>')],
      [
        'added when everything is loaded',
        html(
          tag,
          `<script>addEventListener('load', () => {
            const script = document.createElement('script');
            script.src = '/dist/eligibility-check.js';
            document.body.append(script);
          })</script>`,
        ),
      ],
    ])('%s', async (_, page) => {
      const tab = await open(page);
      await tab.getByRole('heading', { name: question }).waitFor();
      expect(await widgets(tab).count()).toBe(1);
      expect(await tab.getByText('Nos règles').isVisible()).toBe(false);
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });
  });

  it('lets the rest of a bundle run, and leaves nothing behind on the window', async () => {
    const tab = await open(
      html(
        `<script>window.known = Object.keys(window)</script>${tag}<script src="/bundle.js"></script>`,
      ),
    );
    await tab.getByRole('heading', { name: question }).waitFor();
    const added = await tab.evaluate(() => {
      const { known } = window as unknown as { known: string[] };
      return Object.keys(window).filter((name) => !known.includes(name));
    });
    expect(added).toEqual(['known', 'before', 'after']);
  });

  describe('in <div data-eligibility-check>', () => {
    const div = '<div data-eligibility-check data-policy="/parcel.json"><b>Nos règles</b></div>';
    it.each([
      ['above', html(div, '<script src="/dist/eligibility-check.js"></script>')],
      ['below', html(`${div}<script src="/dist/eligibility-check.js"></script>`)],
      ['inside', html(div.replace('<b>', '<script src="/dist/eligibility-check.js"></script><b>'))],
      ['twice', html(`${div}<script src="/dist/eligibility-check.js"></script>`, script)],
    ])('comes of a script %s, once', async (_, page) => {
      const tab = await open(page);
      await tab.getByRole('heading', { name: question }).waitFor();
      await tab.waitForLoadState('load');
      expect(await widgets(tab).count()).toBe(1);
      expect(await tab.getByText('Nos règles').isVisible()).toBe(false);
    });
  });

  it('keeps apart from another one', async () => {
    const tab = await open(html(`${tag}<eligibility-check></eligibility-check>`, script));
    const [one, two] = [widgets(tab).first(), widgets(tab).last()];
    await one.getByRole('radio', { name: 'Non' }).check();
    await one.getByRole('button', { name: 'Continuer' }).tap();
    await one.getByRole('heading', { name: 'Pas de remplacement prévu.' }).waitFor();
    expect(await answersOf(one)).toEqual({ broken: false });
    expect(await answersOf(two)).toEqual({});
    expect(await two.getByRole('heading').first().textContent()).toContain('rembours');
  });

  it('takes what a script set before the element was defined', async () => {
    const tab = await open(
      html(
        `<eligibility-check></eligibility-check><script>
          Object.assign(document.querySelector('eligibility-check'), {
            policy: ${JSON.stringify(parcelPolicy())},
            answers: { broken: false },
            theme: 'dark',
          });
        </script>`,
        script,
      ),
    );
    await tab.getByRole('heading', { name: 'Pas de remplacement prévu.' }).waitFor();
    expect(await verdictOf(widgets(tab))).toBe('no');
    expect(await widgets(tab).getAttribute('theme')).toBe('dark');
  });

  it.each(['append', 'moveBefore'])('keeps its answers when it is moved by %s', async (method) => {
    const tab = await open(html(`${tag}<section></section>`, script));
    const widget = widgets(tab);
    await widget.getByRole('radio', { name: 'Oui' }).check();
    await widget.getByRole('button', { name: 'Continuer' }).tap();
    const field = widget.getByRole('textbox').first();
    await field.fill('12');
    await widget.evaluate((element, how) => {
      const section = document.querySelector('section') as unknown as Record<
        string,
        (element: Element, before: null) => void
      >;
      if (how === 'append') (section as unknown as Element).append(element);
      else section.moveBefore?.(element, null);
    }, method);
    expect(await tab.locator('section > eligibility-check').count()).toBe(1);
    expect(await answersOf(widget)).toEqual({ broken: true });
    expect(await field.inputValue()).toBe('12');
  });

  it('keeps what is typed when its policy is replaced', async () => {
    const tab = await open(html(tag, script));
    const widget = widgets(tab);
    await widget.getByRole('radio', { name: 'Oui' }).check();
    await widget.getByRole('button', { name: 'Continuer' }).tap();
    await widget.getByRole('textbox').first().fill('12');
    await widget.evaluate((element) => element.setAttribute('policy', '/later.json'));
    await expect
      .poll(() => widget.evaluate((element: EligibilityCheckElement) => element.policy?.version))
      .toBe('2');
    expect(await answersOf(widget)).toEqual({ broken: true });
    expect(await widget.getByRole('textbox').first().inputValue()).toBe('12');
  });

  it('is let go by the page once it is removed', async () => {
    const tab = await open(html(`${tag}${contactForm}`, script));
    await setAnswers(widgets(tab), { broken: false });
    await tab.getByRole('button', { name: 'Préparer ma demande' }).tap();
    await widgets(tab).evaluate((element: EligibilityCheckElement) => element.prefill());
    expect(await tab.getByLabel('Objet').inputValue()).not.toBe('');
    await tab.evaluate(() => {
      const widget = document.querySelector('eligibility-check');
      Object.assign(window, { held: widget && new WeakRef(widget) });
      widget?.remove();
    });
    // What was under the finger is held by the browser until something else is.
    await tab.getByLabel('Nom').tap();
    const session = await current.tab.context().newCDPSession(tab);
    await expect
      .poll(async () => {
        await session.send('HeapProfiler.collectGarbage');
        return tab.evaluate(() => {
          const { held } = window as unknown as { held: WeakRef<Element> };
          return held.deref() === undefined;
        });
      })
      .toBe(true);
  });

  it('asks the network for its script alone, in French with the embedded policy', async () => {
    const asked: string[] = [];
    current = await visit(browser);
    current.tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const page = html('<eligibility-check></eligibility-check>', script);
    await current.tab.goto(server.serve('/page', page));
    await widgets(current.tab).getByRole('button', { name: 'Continuer' }).waitFor();
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([
      '/page',
      '/dist/eligibility-check.js',
    ]);
  });

  it('speaks English on an English page, with the words of the shipped policy', async () => {
    const page = html('<eligibility-check></eligibility-check>', script);
    const tab = await open(page.replace('lang="fr"', 'lang="en-GB"'));
    await tab.getByRole('heading', { name: 'Why would you like a refund?' }).waitFor();
    expect(await tab.getByRole('button', { name: 'Continue', exact: true }).isVisible()).toBe(true);
  });

  it('writes nothing to the device', async () => {
    const tab = await open(html(`${tag}${contactForm}`, script));
    await setAnswers(widgets(tab), { broken: true, deliveredAt: '2026-01-12', orderId: 'A-17' });
    await tab.getByRole('button', { name: 'Préparer ma demande' }).tap();
    await tab.getByRole('button', { name: /Remplir/ }).tap();
    expect(await tab.getByLabel('Message').first().inputValue()).toContain('A-17');
    const stored = await tab.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      location.href,
    ]);
    expect(stored).toEqual([0, 0, '', 0, 0, `${server.origin}/page`]);
  });
});
