import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allButPurchase, journeyNow } from './journey.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { html, script, setAnswers, widgets } from './widget-page.ts';

describe('the motion of a screen that comes in', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(reducedMotion: 'reduce' | 'no-preference', style = ''): Promise<Locator> {
    current = await visit(browser, { reducedMotion });
    const element = `<eligibility-check now="${journeyNow}" style="${style}"></eligibility-check>`;
    await current.tab.goto(server.serve('/page', html(element, script)));
    await widgets(current.tab).getByRole('heading').first().waitFor();
    return widgets(current.tab);
  }

  async function goOn(widget: Locator) {
    await setAnswers(widget, { ...allButPurchase, purchasedAt: '2026-01-12T10:00' });
    await widget.getByRole('button', { name: 'Préparer ma demande' }).click();
    await widget.getByRole('heading', { name: 'Votre demande' }).waitFor();
  }

  /** Milliseconds that each screen on show takes to come in. */
  const lengths = (widget: Locator) =>
    widget.locator('.root > [part]').evaluateAll((screens) =>
      screens.map((screen) => {
        const { animationName, animationDuration } = getComputedStyle(screen);
        return animationName === 'none' ? 0 : Number.parseFloat(animationDuration) * 1000;
      }),
    );

  it('is there once the customer goes on, not when the page opens', async () => {
    const widget = await open('no-preference');
    expect(await lengths(widget)).toEqual([0]);
    await goOn(widget);
    expect(await lengths(widget)).toEqual([200]);
    expect(await widget.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.localName)).toBe(
      'h2',
    );
  });

  it('is not there for customers who want none', async () => {
    const widget = await open('reduce');
    await goOn(widget);
    expect(await lengths(widget)).toEqual([0]);
  });

  it.each(['0s', 'none'])('is not there for owners who want none: %s', async (motion) => {
    const widget = await open('no-preference', `--eligibility-motion: ${motion}`);
    await goOn(widget);
    expect(await lengths(widget)).toEqual([0]);
  });
});
