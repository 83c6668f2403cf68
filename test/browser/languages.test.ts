import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { french } from '../widget/french.ts';
import { allButPurchase, journeyNow } from './journey.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { answersOf, contactForm, html, script, setAnswers, widgets } from './widget-page.ts';

const refundable = { ...allButPurchase, purchasedAt: '2026-01-12T10:00' };

describe('a page in another language', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;
  const loaded: string[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(lang: string, attributes = ''): Promise<Locator> {
    current = await visit(browser, { locale: lang });
    loaded.length = 0;
    current.tab.on('request', (request) => {
      const [, name] = /languages\/(.*)/.exec(request.url()) ?? [];
      if (name) loaded.push(name);
    });
    const widget = `<eligibility-check lang="${lang}" now="${journeyNow}" ${attributes}></eligibility-check>`;
    await current.tab.goto(server.serve('/page', html(widget + contactForm, script)));
    await widgets(current.tab).getByRole('heading').first().waitFor();
    return widgets(current.tab);
  }

  /** Where things begin, as a part of the widget's width. */
  const beginnings = (things: Locator) =>
    things.evaluateAll((all) =>
      all.map((one) => (one.getBoundingClientRect().left / innerWidth > 0.5 ? 'right' : 'left')),
    );

  it('is walked in Arabic from right to left, with Arabic digits typed', async () => {
    const widget = await open('ar');
    const root = widget.locator('[part=root]');
    expect(await root.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    expect(await root.getAttribute('lang')).toBe('ar');
    expect(await beginnings(widget.locator('[part=option] > input'))).not.toContain('left');

    await setAnswers(widget, allButPurchase);
    const type = (name: string, text: string) => widget.locator(`[name=${name}]`).fill(text);
    await type('day', '٣١');
    await type('month', '٠٢');
    await type('year', '۲۰۲۵');
    await widget.getByRole('button', { name: 'متابعة' }).click();
    await widget.getByText('31/02/2025').waitFor();
    await type('day', '١٢');
    await type('month', '٠١');
    await type('year', '٢٠٢٦');
    await widget.getByRole('button', { name: 'إضافة الساعة' }).click();
    await type('time', '١٠:٠٠');
    await widget.getByRole('button', { name: 'متابعة' }).click();
    await widget.getByRole('heading', { name: 'متى يمكن أن يصل المال' }).waitFor();
    expect((await answersOf(widget)).purchasedAt).toBe('2026-01-12T10:00');
    expect(await widget.locator('[part=deadlines] time').first().textContent()).toContain('يناير');

    // Wide enough for the points in time to stand side by side.
    await current.tab.setViewportSize({ width: 900, height: 800 });
    const places = await widget
      .locator('[part=timeline] > li')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort((a, b) => b - a));

    await widget.getByRole('button', { name: 'إعداد طلبي' }).click();
    const message = widget.locator('textarea[readonly]');
    expect(await message.inputValue()).toContain('Bonjour');
    expect(await message.getAttribute('lang')).toBe('fr');
    expect(loaded).toEqual(['ar.js']);
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it.each([
    ['pt-BR', 'pt.js', 'Continuar'],
    ['ar-EG', 'ar.js', 'متابعة'],
    ['de-AT', 'de.js', 'Weiter'],
  ])('takes the closest there is: for %s, %s', async (lang, file, label) => {
    const widget = await open(lang);
    await widget.getByRole('button', { name: label }).waitFor();
    expect(loaded).toEqual([file]);
  });

  it.each(['es', 'it', 'nl'])('shows a result without a French word left in "%s"', async (lang) => {
    const widget = await open(lang);
    await setAnswers(widget, refundable);
    await widget.locator('summary').click();
    await widget.locator('[part=path] h4').first().waitFor();
    const texts = await widget
      .locator('[part=root]')
      .locator('p, h2, h3, h4, b, small:not([lang]), li, dt, dd, button, time')
      .allTextContents();
    const headings = await widget.locator('cite').allTextContents();
    const own = texts.map((text) => headings.reduce((left, one) => left.replaceAll(one, ''), text));
    expect(own.filter((text) => french.test(text))).toEqual([]);
  });

  it('with `debug`, says on the console which texts the policy lacks', async () => {
    const said: string[] = [];
    current = await visit(browser);
    const { tab } = current;
    tab.on('console', (message) => said.push(message.text()));
    const document = await (
      await fetch(`${server.origin}/dist/policies/abonnements-smarters-pro.json`)
    ).json();
    delete document.facts.causes.question.text.en;
    const policy = `<script type="application/json" id="policy">${JSON.stringify(document)}</script>`;
    const widget = '<eligibility-check lang="en" policy="#policy" debug></eligibility-check>';
    await tab.goto(server.serve('/page', html(widget + policy, script)));
    await widgets(tab).getByRole('heading', { name: 'Pourquoi souhaitez-vous' }).waitFor();
    await expect
      .poll(() => said.join('\n'))
      .toContain('no text in "en" at /facts/causes/question/text: the one in "fr" is shown');
  });
});
