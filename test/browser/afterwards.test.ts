import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import shipped from '../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import type { Answers } from '../../src/policy/types.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, strictPolicy, type TestServer } from './support/server.ts';
import { answersOf, contactForm, html, script, setAnswers, widgets } from './widget-page.ts';

const story = shipped.scenarios.find(({ id }) => id === 'H01');
const { orderId, ...asked } = { ...story?.answers } as unknown as Answers;
const failing = { console: [] as string[], page: [], violations: [] };

describe('a result that the customer wants to keep', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
  });
  afterEach(() => current?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A page under a strict policy with Trusted Types, whose widget shows the result of a story. */
  async function open({ lang = 'fr', prepare = async (_: Visit) => {} } = {}) {
    current = await visit(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { tab } = current;
    await prepare(current);
    const csp = `${strictPolicy['content-security-policy']}; trusted-types 'none'`;
    const element = `<eligibility-check lang="${lang}" now="${story?.now}"></eligibility-check>`;
    await tab.goto(
      server.serve('/page', {
        body: html(`<p>Autour</p>${element}${contactForm}`, script),
        headers: { 'content-security-policy': csp },
      }),
    );
    const widget = widgets(tab);
    await widget.getByRole('heading', { level: 2 }).waitFor();
    await setAnswers(widget, { ...asked, orderId });
    return widget;
  }
  const copiedText = () => current.tab.evaluate(() => navigator.clipboard.readText());

  it('is a file for a calendar, at the press of a button, and nothing loads before', async () => {
    const loaded: string[] = [];
    const widget = await open({
      prepare: async ({ tab }) => {
        tab.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      },
    });
    const button = widget.getByRole('button', { name: 'Ajouter à mon agenda' });
    await button.waitFor();
    expect(loaded).not.toContain('/dist/afterwards.js');
    const [download] = await Promise.all([current.tab.waitForEvent('download'), button.tap()]);
    expect(download.suggestedFilename()).toBe('abonnements-smarters-pro.ics');
    const text = await readFile(await download.path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const starts = events.map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString());
    expect(starts).toContain('2026-01-15T09:00:00.000Z');
    await widget.getByText('Le fichier pour votre agenda est prêt').waitFor();
    expect(current.faults).toEqual(failing);
  });

  it.each([
    ['fr', 'Imprimer', 'Pourquoi cette réponse', 'avant cette limite : jeudi 15 janvier 2026'],
    ['en', 'Print', 'Why this answer', 'Thursday, January 15, 2026'],
  ])('is a page of its own on paper (%s)', async (lang, name, title, deadline) => {
    const widget = await open({
      lang,
      prepare: async ({ tab }) => {
        await tab.addInitScript(() => {
          window.print = () => document.documentElement.setAttribute('data-printed', '');
        });
      },
    });
    await widget.getByRole('button', { name, exact: true }).tap();
    const page = widget.frameLocator('iframe');
    await page.locator('html[data-printed]').waitFor({ state: 'attached' });
    const text = ((await page.locator('body').textContent()) ?? '').replace(/\s/g, ' ');
    expect(text).toContain(title);
    expect(text).toContain(deadline);
    expect(text).not.toMatch(/Autour|CMD-10293/);
    // The style policy of the page does not take its looks away.
    const size = await page.locator('h1').evaluate((one) => getComputedStyle(one).fontSize);
    expect(Number.parseFloat(size)).toBeCloseTo((14 * 4) / 3, 1);
    expect(current.faults).toEqual(failing);
  });

  it('is text in the clipboard', async () => {
    const widget = await open();
    await widget.getByRole('button', { name: 'Copier le résumé' }).tap();
    await widget.getByText('Le résumé est copié').waitFor();
    expect(await copiedText()).toContain('un remboursement intégral semble possible');
  });

  it('is text to copy by hand where the browser refuses the clipboard', async () => {
    const widget = await open({
      prepare: async ({ tab }) => {
        await tab.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        });
      },
    });
    await widget.getByRole('button', { name: 'Copier le résumé' }).tap();
    const text = widget.getByRole('textbox', { name: 'Copier le résumé' });
    expect(await text.inputValue()).toContain('un remboursement intégral semble possible');
  });

  it('is a link that shows support the same result, and says whose answers these are', async () => {
    const customer = await open();
    await customer.getByRole('button', { name: 'Copier le lien' }).tap();
    await customer.getByText('Le lien est copié').waitFor();
    const said = await customer.getByRole('heading', { level: 2 }).textContent();
    const link = await copiedText();
    await current.close();

    current = await visit(browser);
    const { tab } = current;
    server.serve('/page', html(`<eligibility-check></eligibility-check>${contactForm}`, script));
    await tab.clock.setFixedTime(new Date('2026-01-20T12:00:00+01:00'));
    await tab.goto(link);
    const widget = widgets(tab);
    await widget
      .getByText(/viennent d’un lien.*Résultat au mardi 13 janvier 2026 à 09:00/)
      .waitFor();
    expect(await widget.getByRole('heading', { level: 2 }).textContent()).toBe(said);
    expect(await answersOf(widget)).toEqual(asked);
    expect(new URL(tab.url()).hash).toBe('');
    expect(await tab.evaluate(() => indexedDB.databases())).toEqual([]);

    await widget.getByRole('button', { name: 'Voir le résultat d’aujourd’hui' }).tap();
    await widget.getByRole('heading', { level: 2, name: 'un remboursement partiel' }).waitFor();
    await widget.getByRole('button', { name: 'Effacer ces réponses' }).tap();
    await widget.getByRole('heading', { name: 'Pourquoi souhaitez-vous' }).waitFor();
    expect(await answersOf(widget)).toEqual({});
    expect(current.faults).toEqual(failing);
  });

  it('stays on screen where none of this can be had, which is said', async () => {
    const widget = await open({
      prepare: async ({ tab }) => {
        await tab.route('**/dist/afterwards.js', (route) => route.fulfill({ status: 404 }));
      },
    });
    await widget.getByRole('button', { name: 'Copier le résumé' }).tap();
    await widget.getByText('Votre résultat reste affiché sur cette page').waitFor();
    await widget.getByRole('button', { name: 'Préparer ma demande' }).waitFor();
  });
});
