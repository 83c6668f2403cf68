import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findingsOn } from './access/findings.ts';
import { heard, listen } from './access/heard.ts';
import { overflowing } from './access/layout.ts';
import { looks } from './access/looks.ts';
import { controlsOf, nameless, spoken } from './access/spoken.ts';
import { pageOf, reach, type State, states } from './access/states.ts';
import { tabStops } from './access/tab-stops.ts';
import { answerAll, requestTexts } from './journey.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { inWidget, keyboard, see, seeThat } from './support/customer.ts';
import { chromiumTab } from './support/launch-chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { widgets } from './widget-page.ts';

const stateNamed = (name: string) => states.find((state) => state.name.startsWith(name)) as State;

describe('the widget, for someone who', () => {
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

  /** Opens a merchant's page and brings the widget into a state. */
  async function open(
    state: State,
    {
      attributes = '',
      lang = 'fr',
      ...options
    }: { attributes?: string; lang?: string } & BrowserContextOptions = {},
  ): Promise<Page> {
    current = await visit(browser, options);
    const said = `${state.attributes ?? ''} ${attributes}`;
    await current.tab.goto(server.serve('/page', pageOf({ ...state, attributes: said }, lang)));
    await reach(widgets(current.tab), state);
    return current.tab;
  }

  it('has only a keyboard: Tab goes through every screen of the path in reading order', async () => {
    const page = await open(stateNamed('first question'));
    const tab = chromiumTab(page);
    const hand = keyboard(tab);
    const screens: string[] = [];
    const walk = async (title: string) => {
      screens.push(title);
      expect([title, await tabStops(page)]).toEqual([title, controlsOf(await spoken(page))]);
    };
    await answerAll(tab, hand, async (title) => {
      if (screens.length) expect((await see(tab, inWidget('heading'))).focused).toBe(true);
      await walk(title);
    });
    expect(screens.length).toBeGreaterThan(3);
    await seeThat(tab, inWidget('heading'), ({ focused }) => expect(focused).toBe(true));
    await page.locator('summary').waitFor();
    await walk('the result');
    await hand.press(inWidget('button', 'Préparer ma demande'));
    await seeThat(tab, inWidget('heading', 'Votre demande'), ({ focused }) =>
      expect(focused).toBe(true),
    );
    await walk('the request');
  });

  it('listens: hears each mistake and outcome once, and nothing else', async () => {
    const page = await open(stateNamed('first question'));
    const tab = chromiumTab(page);
    const hand = keyboard(tab);
    await page.evaluate(listen);
    await hand.press(inWidget('button', 'Continuer'));
    await see(tab, inWidget('alert'));
    expect(await page.evaluate(heard)).toEqual(['Indiquez votre réponse pour continuer.']);
    await answerAll(tab, hand);
    await hand.press(inWidget('button', 'Préparer ma demande'));
    await see(tab, inWidget('heading', 'Votre demande'));
    expect(await page.evaluate(heard)).toEqual([]);
    await hand.press(inWidget('button', 'Remplir le formulaire'));
    await see(tab, inWidget('alert'));
    expect(await page.evaluate(heard)).toEqual(['Complétez le champ « Expliquez le problème ».']);
    for (const [label, text] of Object.entries(requestTexts)) {
      await hand.write(inWidget('textbox', label), text);
    }
    expect(await page.evaluate(heard)).toEqual([]);
    await hand.press(inWidget('button', 'Remplir le formulaire'));
    await see(tab, inWidget('button', 'Aller au formulaire'));
    expect(await page.evaluate(heard)).toEqual([
      'Le formulaire est rempli. Relisez-le, puis appuyez vous-même sur « Envoyer ». Pensez à joindre, si possible : une capture d’écran du message d’erreur et la confirmation de votre paiement.',
    ]);
  });

  it('listens: hears once what came of keeping a record, wherever the focus stays', async () => {
    const page = await open(stateNamed('result: full'));
    await page.evaluate(listen);
    const tab = chromiumTab(page);
    const calendar = inWidget('button', 'Ajouter à mon agenda');
    await keyboard(tab).press(calendar);
    await expect
      .poll(() => page.evaluate(heard))
      .toEqual([expect.stringMatching(/^Le fichier pour votre agenda est prêt\./)]);
    expect((await see(tab, calendar)).focused).toBe(true);
  });

  it('listens: ticks off what to attach, and hears nothing but the ticks', async () => {
    const page = await open(stateNamed('request'));
    await page.evaluate(listen);
    const tab = chromiumTab(page);
    const tick = inWidget('checkbox', 'la confirmation de votre paiement');
    await keyboard(tab).press(tick);
    await seeThat(tab, tick, ({ checked }) => expect(checked).toBe(true));
    expect(await page.evaluate(heard)).toEqual([]);
    const list = await spoken(page);
    const group = list.findIndex(({ role, name }) => role === 'group' && /joindre/.test(name));
    expect(list[group]?.name).toMatch(/^Pensez à joindre, si possible/);
  });

  it.each([
    ['choice', 'radio', ['Carte bancaire', 'Autre moyen (PayPal, virement…)', 'Je ne sais pas']],
    ['date with time', 'textbox', ['Jour', 'Mois', 'Année', 'Heure']],
    ['error in a date', 'group', ['Quand avez-vous payé votre abonnement ?']],
    ['problems', 'heading', ['Certaines réponses ne peuvent pas aller ensemble.', 'Vos réponses']],
    [
      'request',
      'textbox',
      [
        'Numéro de commande ou de transaction (facultatif)',
        'Votre e-mail (facultatif)',
        'Motif de votre demande (facultatif)',
        'Expliquez le problème',
        'Ce que l’assistance a déjà essayé (facultatif)',
        'Message',
      ],
    ],
  ])('uses a screen reader: %s names every %s', async (name, role, names) => {
    const page = await open(stateNamed(name));
    const list = await spoken(page);
    expect(list.filter((one) => one.role === role).map((one) => one.name)).toEqual(names);
    expect(nameless(list)).toEqual([]);
  });

  it('uses a screen reader: a wrong field tells what is wrong with it', async () => {
    const page = await open(stateNamed('error in a date'));
    const wrong = (await spoken(page)).filter(({ states }) => states.includes('invalid: true'));
    expect(wrong).toMatchObject([
      { name: 'Jour', description: expect.stringMatching(/^Indiquez le jour, le mois/) },
    ]);
  });

  it.each([
    ['fr', 'date with time'],
    ['ar', 'result: full'],
    ['de', 'request'],
  ])('reads %s enlarged, in dark or forced colours: %s', async (lang, name) => {
    const page = await open(stateNamed(name), { lang });
    const found = Object.entries(await findingsOn(page)).filter(([, list]) => list.length);
    expect(found).toEqual([]);
  });

  it.each(['date', 'result: full', 'result: review'])(
    'comes to a shop of any colour, and sees every text and control: %s',
    async (name) => {
      const page = await open(stateNamed(name));
      await page.keyboard.press('Tab');
      for (const brand of ['#fffbcc', 'white', '#000', '#777', 'rebeccapurple', '#f00', 'none']) {
        await widgets(page).evaluate((element, brand) => {
          element.style.setProperty('--eligibility-accent', brand);
        }, brand);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect([brand, colorScheme, await page.evaluate(looks)]).toEqual([
            brand,
            colorScheme,
            [],
          ]);
        }
      }
    },
  );

  it('looks at the page of a careless owner, who is told which colours to change', async () => {
    const warnings: string[] = [];
    current = await visit(browser);
    current.tab.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    const attributes =
      'debug style="--eligibility-text: #999; --eligibility-accent: rgb(0 0 0 / 0.4)"';
    const state = { ...stateNamed('choice'), attributes };
    await current.tab.goto(server.serve('/page', pageOf(state, 'fr')));
    await reach(widgets(current.tab), state);
    // #999 on white is 2.85:1.
    await expect
      .poll(() => warnings.join('\n'))
      .toMatch(/le texte se lit mal, contraste 2\.8 au lieu de 4\.5.*--eligibility-text/);
    expect(warnings.join('\n')).toMatch(/bouton principal.*--eligibility-accent/);
    // The checks of these tests see it as well.
    expect(await current.tab.evaluate(looks)).not.toEqual([]);
  });

  it('has a narrow window, and a text too wide for it: the checks of these tests see it', async () => {
    const page = await open(stateNamed('choice'));
    await widgets(page).evaluate(({ shadowRoot }) => {
      const wide = document.createElement('p');
      wide.textContent = 'Remboursement'.repeat(9);
      wide.style.whiteSpace = 'nowrap';
      wide.style.overflowWrap = 'normal';
      shadowRoot?.querySelector('.root')?.append(wide);
    });
    expect(await page.evaluate(overflowing)).not.toEqual([]);
  });
});
