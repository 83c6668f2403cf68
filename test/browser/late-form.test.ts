import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parcelPolicy } from '../widget/element/parcel-policy.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { contactForm, html, script, setAnswers, widgets } from './widget-page.ts';

describe('a form that comes while the customer is at the request', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
    server.serve('/parcel.json', {
      body: JSON.stringify(parcelPolicy()),
      type: 'application/json',
    });
    current = await visit(browser);
  });
  afterAll(async () => {
    await current?.close();
    await browser?.close();
    await server?.close();
  });

  it('can be filled in from there, and moves nothing that is being read', async () => {
    const { tab } = current;
    const tag = '<eligibility-check policy="/parcel.json"></eligibility-check>';
    await tab.goto(server.serve('/page', html(`${tag}<main></main>`, script)));
    const widget = widgets(tab);
    await setAnswers(widget, { broken: true, deliveredAt: '2026-01-12', orderId: 'A-17' });
    await widget.getByRole('button', { name: 'Préparer ma demande' }).tap();
    const copy = widget.getByRole('button', { name: 'Copier le message' });
    await copy.focus();
    const fill = widget.getByRole('button', { name: 'Remplir le formulaire' });
    expect(await fill.count()).toBe(0);
    const preview = widget.getByLabel('Message');
    const before = await preview.boundingBox();

    // As frameworks do: the form first, then what is in it.
    await tab.evaluate((markup) => {
      const drawn = document.createRange().createContextualFragment(markup).firstElementChild;
      const form = document.createElement('form');
      document.querySelector('main')?.append(form);
      requestAnimationFrame(() => form.append(...(drawn?.childNodes ?? [])));
    }, contactForm);

    await fill.waitFor();
    expect(await preview.boundingBox()).toEqual(before);
    expect(await copy.evaluate((button) => button.matches(':focus'))).toBe(true);
    await fill.tap();
    await expect
      .poll(() => tab.locator('main').getByLabel('Message').inputValue())
      .toContain('A-17');
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });
});
