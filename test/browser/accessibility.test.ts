import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allButPurchase, answerAll, formNamed, journeyNow, requestTexts } from './journey.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { finger, inWidget, see, seeThat } from './support/customer.ts';
import type { EngineTab } from './support/engine.ts';
import { chromiumTab } from './support/launch-chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { setAnswers, widgets } from './widget-page.ts';

/** What axe finds of the widget, as pairs of a rule and what breaks it. */
async function findingsOn(page: Page, options: axe.RunOptions = {}) {
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run('eligibility-check', options),
    options,
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const refundable = { ...allButPurchase, purchasedAt: '2026-01-12T10:00' };

describe('the widget', () => {
  let browser: Browser;
  let server: TestServer;
  let form: string;
  let current: Visit;
  let tab: EngineTab;

  beforeAll(async () => {
    [browser, server, form] = await Promise.all([
      launchChromium(),
      startTestServer(),
      formNamed('contact-form-7'),
    ]);
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a merchant's contact page, with axe. */
  async function open(attributes = '', options: BrowserContextOptions = {}): Promise<Page> {
    current = await visit(browser, options);
    tab = chromiumTab(current.tab);
    const page = `<!doctype html><html lang="fr"><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><title>Contact</title>
      <script src="/dist/eligibility-check.js" defer></script>
      <main><h1>Contact</h1><eligibility-check now="${journeyNow}" ${attributes}></eligibility-check>
      <h2>Nous écrire</h2>${form}</main>`;
    await tab.open(server.serve('/contact', page));
    await current.tab.addScriptTag({ content: axe.source });
    return current.tab;
  }

  it.each(['#ffe600', '#1a0a4f'])('has a main button that can be read in %s', async (accent) => {
    const page = await open(`style="--eligibility-accent: ${accent}"`);
    await see(tab, inWidget('heading'));
    expect(await findingsOn(page, { runOnly: 'color-contrast' })).toEqual([]);
  });

  it('asks for a date only once the choice that wants it is made', async () => {
    const page = await open();
    await setAnswers(widgets(page), allButPurchase);
    expect(await widgets(page).getByRole('textbox', { name: 'Jour' }).isVisible()).toBe(true);
    await widgets(page).getByRole('radio', { name: 'Je ne sais pas' }).check();
    expect(await widgets(page).getByRole('textbox', { name: 'Jour' }).isVisible()).toBe(false);
  });

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    const openWith = async (answers: object) => {
      const page = await open('', { colorScheme });
      await setAnswers(widgets(page), answers as typeof refundable);
      return page;
    };

    it('meets no finding of axe in any question, wrong or right', async () => {
      const page = await openWith({});
      const hand = finger(tab);
      await answerAll(tab, hand, async (title) => {
        await hand.press(inWidget('button', 'Continuer'));
        await see(tab, inWidget('alert'));
        expect([title, await findingsOn(page)]).toEqual([title, []]);
      });
      expect(await findingsOn(page)).toEqual([]);
    });

    it.each([
      ['a refund', 'un remboursement intégral semble possible', refundable],
      [
        'an outage that lasts',
        'pas encore duré assez longtemps',
        {
          ...refundable,
          causes: ['interruption'],
          outageStartedAt: '2026-01-12T11:00',
          outageEndedAt: null,
          outageFault: 'merchant',
        },
      ],
      [
        'no refund',
        'ne prévoient pas de remboursement',
        { causes: ['maintenance'], causeCertainty: 'sure', outageStartedAt: null },
      ],
      [
        'answers to mend',
        'ne peuvent pas aller ensemble',
        { ...refundable, purchasedAt: '2026-12-12T10:00' },
      ],
    ])('meets no finding of axe in the result: %s', async (_, headline, answers) => {
      const page = await openWith(answers);
      await seeThat(tab, inWidget('heading'), ({ name }) => expect(name).toContain(headline));
      expect(await findingsOn(page)).toEqual([]);
    });

    it('meets no finding of axe in the request', async () => {
      const page = await openWith(refundable);
      const hand = finger(tab);
      await hand.press(inWidget('button', 'Préparer ma demande'));
      await hand.press(inWidget('button', 'Remplir le formulaire'));
      await see(tab, inWidget('alert'));
      expect(await findingsOn(page)).toEqual([]);
      for (const [label, text] of Object.entries(requestTexts)) {
        await hand.write(inWidget('textbox', label), text);
      }
      await hand.press(inWidget('button', 'Remplir le formulaire'));
      await see(tab, inWidget('button', 'Aller au formulaire'));
      expect(await findingsOn(page)).toEqual([]);
    });
  });
});
