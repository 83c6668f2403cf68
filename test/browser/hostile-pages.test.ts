import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parcelPolicy } from '../widget/element/parcel-policy.ts';
import { expectJourney, question, reachResult, send } from './hostile-journey.ts';
import { patchLikePrototype } from './patch-like-prototype.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { answersOf, contactForm, html, script, widgets } from './widget-page.ts';

const tag = '<eligibility-check policy="/parcel.json"></eligibility-check>';
const page = html(tag + contactForm, script);
const style = (rules: string) => html(tag + contactForm, `<style>${rules}</style>${script}`);

describe('on a page that was not made for it', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    const text = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
    const type = 'text/javascript';
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
    server.serve('/parcel.json', { body: JSON.stringify(parcelPolicy()), type: 'text/plain' });
    server.serve('/jquery.js', { body: await text('node_modules/jquery/dist/jquery.js'), type });
    server.serve('/prototype.js', { body: `(${patchLikePrototype})()`, type });
    server.serve('/older.js', {
      body: `customElements.define('eligibility-check', class extends HTMLElement {
        connectedCallback() { this.textContent = 'Version 0.1'; }
      });`,
      type,
    });
    const entry = await text('dist/eligibility-check.js');
    server.serve('/cache/a1b2.js', {
      body: `(function(){var a=1;window.first=a})()\n${entry}\n;window.last=2;`,
      type,
    });
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(body: string, options: BrowserContextOptions = {}) {
    current = await visit(browser, options);
    current.tab.setDefaultTimeout(10_000);
    await current.tab.goto(server.serve('/page', body));
    return current.tab;
  }

  describe('goes from the first question to the sent form', () => {
    it.each([
      ['where every style is unset', style('* { all: unset !important }')],
      ['where no div shows', style('div { display: none !important }')],
      [
        'where nothing that we are made of shows',
        style('section,fieldset,legend,small,ul,ol,dl,h2,h3,svg { display: none !important }'),
      ],
      ['where text is tiny', style('html { font-size: 6px !important }')],
      ['where text is huge', style('html { font-size: 40px !important; line-height: 3 }')],
      [
        'where everything gets something before and after it',
        style('*::before, *::after { content: "JUNK" !important }'),
      ],
      [
        'where controls are hidden to be drawn anew',
        style(
          'input[type=radio], input[type=checkbox] { opacity: 0; position: absolute; left: -9999px }',
        ),
      ],
      [
        'where everything is written in capitals, far apart, to the right',
        style('* { text-transform: uppercase; letter-spacing: 1em; direction: rtl }'),
      ],
      ['from right to left', page.replace('<html', '<html dir="rtl"')],
      ['without a doctype', page.replace('<!doctype html>', '')],
      [
        'of frames and tables, as pages once were',
        `<html lang="fr"><title>Contact</title>${script}<body><center><table><tr><td><font>${tag}</font><td>${contactForm}</table></center>`,
      ],
      [
        'with jQuery that gives its name away',
        html(
          `${tag}${contactForm}<script>var $j = jQuery.noConflict(true)</script>`,
          `<script src="/jquery.js"></script>${script}`,
        ),
      ],
      [
        'with a library that extends what is built in',
        html(tag + contactForm, `<script src="/prototype.js"></script>${script}`),
      ],
      [
        'with the script folded into a bundle of another name',
        html(tag + contactForm, '<script src="/cache/a1b2.js" defer></script>'),
      ],
      ['inside the form', html(contactForm.replace('<button', `${tag}<button`), script)],
      [
        'inside an open fold',
        html(`<details open><summary>Vérifier</summary>${tag}</details>${contactForm}`, script),
      ],
    ])('%s', async (_, body) => {
      await open(body);
      await expectJourney(current, server);
    });
  });

  it.each([
    ['6px', '40px'],
    ['40px', '6px'],
  ])('looks the same at a root font size of %s and %s', async (one, other) => {
    const look = async (size: string) => {
      const tab = await open(style(`html { font-size: ${size} !important }`));
      const box = await widgets(tab).getByRole('heading', { name: question }).boundingBox();
      await current.close();
      return [box?.width, box?.height];
    };
    expect(await look(one)).toEqual(await look(other));
  });

  it('has none of the page’s additions in it', async () => {
    const tab = await open(style('*::before { content: "JUNK" !important; color: red }'));
    await widgets(tab).getByRole('heading', { name: question }).waitFor();
    const added = await widgets(tab).evaluate((widget) =>
      [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) =>
        getComputedStyle(element, '::before').content.includes('JUNK'),
      ),
    );
    expect(added).toEqual([]);
  });

  it('is as wide as a page from right to left', async () => {
    const tab = await open(page.replace('<html', '<html dir="rtl"'));
    await widgets(tab).getByRole('heading', { name: question }).waitFor();
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  describe('starts when it is allowed to', () => {
    it('where an optimizer holds the script back until the first touch', async () => {
      const held = `<script type="text/plain" data-src="/dist/eligibility-check.js"></script>
        <script>addEventListener('touchstart', () => {
          for (const one of document.querySelectorAll('[data-src]')) {
            const script = document.createElement('script');
            script.src = one.dataset.src;
            one.replaceWith(script);
          }
        }, { once: true });</script>`;
      const tab = await open(html(`<h1>Contact</h1>${tag}${contactForm}${held}`));
      await tab.getByRole('heading', { name: 'Contact' }).tap();
      await expectJourney(current, server);
    });

    it('where it is hidden at first', async () => {
      const tab = await open(html(`<div hidden>${tag}</div>${contactForm}`, script));
      await widgets(tab).getByRole('heading', { includeHidden: true, name: question }).waitFor({
        state: 'attached',
      });
      await tab.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
      await expectJourney(current, server);
    });

    it('where it lies in a fold that is opened', async () => {
      const fold = `<details><summary>Vérifier</summary>${tag}</details>`;
      const tab = await open(html(fold + contactForm, script));
      await tab.getByText('Vérifier').tap();
      await expectJourney(current, server);
    });

    it('leaves the page to an older version that stands on it', async () => {
      const tab = await open(
        html(tag + contactForm, `<script src="/older.js"></script>${script}${script}`),
      );
      await tab.getByText('Version 0.1').waitFor();
      expect((await send(tab, server))['your-subject']).toBe('');
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });
  });

  describe('in the hands of a script', () => {
    it('is cloned with its settings, and without its answers', async () => {
      const tab = await open(page);
      await reachResult(tab);
      await widgets(tab).evaluate((widget) => widget.before(widget.cloneNode(true)));
      expect(await answersOf(widgets(tab).first())).toEqual({});
      expect(await answersOf(widgets(tab).last())).toEqual({ broken: false });
      await expectJourney(current, server);
    });

    it.each(['before', 'after'])('is made by it %s the element is defined', async (when) => {
      const make = `const widget = document.createElement('eligibility-check');
        widget.policy = ${JSON.stringify(parcelPolicy())};
        widget.theme = 'dark';
        document.querySelector('form').before(widget);
        widget.answers = {};`;
      const early = `<script>${make}</script>`;
      const late = `<script>customElements.whenDefined('eligibility-check').then(() => { ${make} })</script>`;
      await open(html(contactForm + (when === 'before' ? early : late), script));
      await expectJourney(current, server);
    });

    it('is removed while it loads, and comes back', async () => {
      const tab = await open(page);
      await widgets(tab).evaluate((widget) => {
        widget.remove();
        widget.setAttribute('policy', '/parcel.json?again');
        document.body.prepend(widget);
      });
      await expectJourney(current, server);
    });

    it('leaves the form as it is once it is removed for good', async () => {
      const tab = await open(page);
      await widgets(tab).evaluate((widget) => widget.remove());
      expect((await send(tab, server))['your-subject']).toBe('');
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });

    it('works inside the shadow tree of another element', async () => {
      const tab = await open(html('<section></section>', script));
      await tab.evaluate((content) => {
        const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = content;
      }, tag + contactForm);
      await expectJourney(current, server);
    });

    it('works inside a shadow tree, with the form of the page', async () => {
      const tab = await open(html(`<section></section>${contactForm}`, script));
      await tab.evaluate((content) => {
        const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = content;
      }, tag);
      await expectJourney(current, server);
    });
  });

  it('works inside a frame', async () => {
    server.serve('/inner', page);
    const tab = await open(html('<iframe src="/inner" width="340" height="700"></iframe>'));
    const frame = tab.frameLocator('iframe');
    await frame.getByRole('radio', { name: 'Non' }).check();
    await frame.getByRole('button', { name: 'Continuer' }).tap();
    await frame.getByRole('button', { name: 'Préparer ma demande' }).tap();
    await frame.getByRole('button', { name: 'Remplir le formulaire' }).tap();
    const count = server.submissions.length;
    await frame.getByRole('button', { name: 'Envoyer' }).tap();
    await expect.poll(() => server.submissions.length).toBe(count + 1);
    expect(server.submissions.at(-1)?.fields).toContainEqual({
      name: 'your-subject',
      value: 'Colis abîmé',
    });
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it('names the paragraphs that an editor has put into a policy', async () => {
    const json = JSON.stringify(parcelPolicy(), null, 2).replace(',\n', ',</p>\n<p>');
    const tab = await open(
      html(
        `<eligibility-check policy="#policy"></eligibility-check>
        <script type="application/json" id="policy">${json}</script>${contactForm}`,
        script,
      ),
    );
    await tab.getByText('La vérification n’est pas disponible').waitFor();
    expect(current.faults.console.join()).toMatch(/#policy.*<p>.*policy="…\.json"/s);
    expect((await send(tab, server))['your-subject']).toBe('');
    expect(current.faults.page).toEqual([]);
  });

  describe('that took something from the browser', () => {
    const without = (code: string) => html(tag + contactForm, `<script>${code}</script>${script}`);
    const embedded = (code: string) =>
      html(
        `<eligibility-check now="2026-01-12T12:00"></eligibility-check>${contactForm}`,
        `<script>${code}</script>${script}`,
      );
    const withEmbedded = {
      causes: ['other'],
      purchasedAt: '2026-01-12T10:00',
      submittedAt: null,
      supportContactedAt: '2026-01-12T11:00',
      helpRefused: false,
      resolved: false,
      paymentMethod: 'card',
    };

    it.each([
      ['constructable style sheets', 'delete window.CSSStyleSheet'],
      [
        'adopted style sheets',
        'delete ShadowRoot.prototype.adoptedStyleSheets; delete Document.prototype.adoptedStyleSheets; window.CSSStyleSheet = function () { throw new TypeError("Illegal constructor") }',
      ],
      ['fetch, as far as it is not needed', 'delete window.fetch'],
      [
        'the clipboard',
        'Object.defineProperty(Navigator.prototype, "clipboard", { get() { throw new DOMException("no") } })',
      ],
      [
        'time zones',
        `{
          const Format = Intl.DateTimeFormat;
          Intl.DateTimeFormat = function (lang, options) {
            if (options && options.timeZone && options.timeZone !== 'UTC') throw new RangeError('Invalid time zone');
            return new Format(lang, options);
          };
        }`,
      ],
      ['every format of dates', 'Intl.DateTimeFormat = undefined'],
      [
        'lists, names and units of languages',
        'Intl.ListFormat = Intl.DisplayNames = Intl.PluralRules = undefined',
      ],
    ])('gives a verdict, a message and a filled form without %s', async (_, code) => {
      const tab = await open(embedded(code));
      await widgets(tab).getByRole('heading', { name: 'Pourquoi' }).waitFor();
      await widgets(tab).evaluate(
        (widget, answers) => Object.assign(widget, { answers }),
        withEmbedded,
      );
      await widgets(tab).getByRole('heading', { name: 'remboursement' }).first().waitFor();
      await widgets(tab).getByRole('button', { name: 'Préparer ma demande' }).tap();
      for (const box of await widgets(tab).getByRole('textbox').all()) {
        if (await box.isEditable()) await box.fill('ada@example.org');
      }
      await widgets(tab).getByRole('button', { name: 'Copier le message' }).tap();
      await widgets(tab)
        .getByRole('status')
        .filter({ hasText: /copié|sélectionné/ })
        .waitFor();
      await widgets(tab).getByRole('button', { name: 'Remplir le formulaire' }).tap();
      await widgets(tab).getByRole('button', { name: 'Aller au formulaire' }).waitFor();
      expect((await send(tab, server))['your-subject']).toBe('Demande de remboursement');
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });

    it('says that the policy cannot be had without fetch, and leaves the form', async () => {
      const tab = await open(without('window.fetch = undefined'));
      await tab.getByText('La vérification n’est pas disponible').waitFor();
      expect(current.faults.console.join()).toMatch(/\/parcel\.json/);
      expect(current.faults.page).toEqual([]);
      expect((await send(tab, server))['your-subject']).toBe('');
    });

    it('shows what the author wrote without custom elements, and lets a bundle run on', async () => {
      const tab = await open(
        html(
          `<eligibility-check>Nos règles</eligibility-check>${contactForm}`,
          '<script>Object.defineProperty(window, "customElements", { value: undefined })</script><script src="/cache/a1b2.js" defer></script>',
        ),
      );
      expect(await tab.getByText('Nos règles').isVisible()).toBe(true);
      expect(await tab.evaluate(() => 'last' in window)).toBe(true);
      expect((await send(tab, server))['your-subject']).toBe('');
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });
  });
});
