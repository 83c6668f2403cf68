import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { packRequest } from '../../src/widget/carry/pack-request.ts';
import type { RequestValues } from '../../src/widget/prefill/types.ts';
import { parcelPolicy } from '../widget/element/parcel-policy.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, strictPolicy, type TestServer } from './support/server.ts';
import { contactForm, html, script, setAnswers, widgets } from './widget-page.ts';

const filled = 'Le formulaire est rempli';
const name = 'eligibility-check_';

describe('a request for the form on another page', () => {
  let browser: Browser;
  let shop: TestServer;
  let blog: TestServer;
  let current: Visit;

  beforeAll(async () => {
    [browser, shop, blog] = await Promise.all([
      launchChromium(),
      startTestServer(),
      startTestServer(),
    ]);
    for (const server of [shop, blog]) {
      server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
      server.serve('/parcel.json', { body: JSON.stringify(parcelPolicy()), type: 'text/plain' });
    }
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await Promise.all([shop.close(), blog.close()]);
  });

  /** Opens a page of `server` with a widget whose form is the contact page of the shop. */
  async function openCheck(server: TestServer, before = () => {}): Promise<Tab> {
    current = await visit(browser);
    await current.tab.addInitScript(before);
    const page = html(
      `<eligibility-check policy="/parcel.json" contact-url="${shop.origin}/contact"></eligibility-check>`,
      script,
    );
    await current.tab.goto(server.serve('/check', page));
    return current.tab;
  }

  async function prepare(tab: Tab, orderId = 'A-17 <b>é</b>') {
    await setAnswers(widgets(tab), { broken: false, orderId });
    await tab.getByRole('button', { name: 'Préparer ma demande' }).tap();
  }

  const goToForm = (tab: Tab) =>
    tab.getByRole('button', { name: 'Continuer vers le formulaire' }).tap();

  const storedIn = (tab: Tab) => tab.evaluate(() => Object.keys(sessionStorage));

  async function send(tab: Tab) {
    await tab.getByRole('button', { name: 'Envoyer' }).tap();
    await tab.waitForURL('**/sent');
    return Object.fromEntries(
      (shop.submissions.at(-1)?.fields ?? []).map(({ name, value }) => [name, value]),
    );
  }

  const contact = (body = contactForm, head = script) => shop.serve('/contact', html(body, head));

  /** Opens the contact page by a link that somebody made. */
  async function follow(values: RequestValues, written = Date.now(), body = contactForm) {
    current = await visit(browser);
    await current.tab.goto(`${contact(body)}#${name}${packRequest(values, written)}`);
    return current.tab;
  }

  it('is stored by nobody before the customer asks for it', async () => {
    contact();
    const tab = await openCheck(shop);
    await prepare(tab);
    expect(await tab.getByText('Le formulaire est sur une autre page').isVisible()).toBe(true);
    expect(await storedIn(tab)).toEqual([]);
  });

  it.each([
    ['of the same site, by the storage of the session', 'shop', () => {}],
    [
      'of the same site with its storage blocked, behind the # of the address',
      'shop',
      () => {
        Object.defineProperty(window, 'sessionStorage', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      },
    ],
    ['of another site, behind the # of the address', 'blog', () => {}],
  ] as const)('arrives on a page %s, and is sent', async (_, from, before) => {
    contact();
    const tab = await openCheck(from === 'shop' ? shop : blog, before);
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await prepare(tab);
    await goToForm(tab);
    await tab.getByText(filled).waitFor();
    expect(tab.url()).toBe(`${shop.origin}/contact`);
    expect(asked.filter((url) => /A-17|\?/.test(decodeURIComponent(url)))).toEqual([]);
    if (from === 'blog') {
      expect(await tab.getByText(new URL(blog.origin).host).isVisible()).toBe(true);
    }
    expect(await send(tab)).toEqual({
      'your-name': '',
      'your-email': '',
      'your-subject': 'Colis abîmé',
      'your-message': 'Bonjour,\r\nCommande : A-17 <b>é</b>',
    });
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it('is gone once it is used', async () => {
    contact();
    const tab = await openCheck(shop);
    await prepare(tab);
    await goToForm(tab);
    await tab.getByText(filled).waitFor();
    expect(await storedIn(tab)).toEqual([]);
    await tab.reload();
    await tab.getByLabel('Objet').waitFor();
    expect(await tab.getByLabel('Objet').inputValue()).toBe('');
    expect(await tab.getByText(filled).count()).toBe(0);
  });

  it('is told of field by field, above the form of a page without a widget', async () => {
    const tab = await follow({ subject: 'Colis abîmé', message: 'Bonjour', orderId: 'A-17' });
    const notice = tab.locator('eligibility-notice');
    await notice.getByRole('status').waitFor();
    expect(await notice.getByRole('term').allTextContents()).toEqual([
      'Objet',
      'Numéro de commande ou de transaction',
      'Message',
    ]);
    expect(await notice.evaluate((element) => element.nextElementSibling?.tagName)).toBe('FORM');
    await notice.getByRole('button', { name: 'Aller au formulaire' }).tap();
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'your-subject',
    );
  });

  it('is told of in the widget of the page, whose settings count', async () => {
    const widget = `<eligibility-check policy="/parcel.json" form="#second"
      fields='{"subject": "[name=your-name]"}'></eligibility-check>`;
    const tab = await follow(
      { subject: 'Colis abîmé', message: 'Bonjour' },
      Date.now(),
      `${widget}${contactForm}${contactForm.replace('<form', '<form id="second"')}`,
    );
    await widgets(tab).getByText(filled).waitFor();
    await widgets(tab).getByRole('heading', { name: 'Le colis est-il abîmé ?' }).waitFor();
    expect(await tab.locator('eligibility-notice').count()).toBe(0);
    const values = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('form :is(input,textarea)')].map(
        ({ value }) => value,
      ),
    );
    expect(values).toEqual(['', '', '', '', 'Colis abîmé', '', '', 'Bonjour']);
  });

  it('takes the settings of a hidden widget, and is told of above the form', async () => {
    const widget = `<eligibility-check hidden fields='{"subject": false}'></eligibility-check>`;
    const tab = await follow(
      { subject: 'Colis abîmé', message: 'Bonjour' },
      Date.now(),
      widget + contactForm,
    );
    await tab.locator('eligibility-notice').getByText(filled).waitFor();
    expect(await tab.getByLabel('Objet').inputValue()).toBe('');
    expect(await tab.getByLabel('Message').inputValue()).toBe('Bonjour');
  });

  it('waits for a form that comes late, its message at hand meanwhile', async () => {
    const tab = await follow({ subject: 'Colis', message: 'Bonjour' }, Date.now(), '<main></main>');
    const message = tab.locator('eligibility-notice').getByLabel('Message');
    await message.waitFor();
    expect(await message.inputValue()).toBe('Bonjour');
    await tab.evaluate((form) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', form);
    }, contactForm);
    await tab.getByText(filled).waitFor();
    expect(await tab.locator('eligibility-notice').count()).toBe(1);
    expect((await send(tab))['your-message']).toBe('Bonjour');
  });

  it('leaves the form alone where the owner says so, and gives the message', async () => {
    const widget = '<eligibility-check hidden fields="false"></eligibility-check>';
    const tab = await follow(
      { subject: 'Colis', message: 'Bonjour' },
      Date.now(),
      widget + contactForm,
    );
    await tab.locator('eligibility-notice').getByText('Copiez le message').waitFor();
    expect((await send(tab))['your-message']).toBe('');
  });

  it('speaks English on an English page', async () => {
    contact();
    current = await visit(browser);
    const page = html(contactForm, script).replace('lang="fr"', 'lang="en"');
    const packed = packRequest({ subject: 'Refund', message: 'Hello' }, Date.now());
    await current.tab.goto(`${shop.serve('/contact', page)}#${name}${packed}`);
    await current.tab.getByText('The form is filled in').waitFor();
  });

  it('passes a strict security policy', async () => {
    current = await visit(browser);
    const headers = { ...strictPolicy };
    const packed = packRequest({ subject: 'Colis', message: 'Bonjour' }, Date.now());
    const page = { body: html(contactForm, script), headers };
    await current.tab.goto(`${shop.serve('/contact', page)}#${name}${packed}`);
    await current.tab.getByText(filled).waitFor();
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it('stays with the customer, to be copied, when it is too long to be taken', async () => {
    contact();
    const tab = await openCheck(blog);
    await prepare(tab, 'A'.repeat(20_000));
    await goToForm(tab);
    await widgets(tab).getByRole('status').filter({ hasText: 'Copiez le message' }).waitFor();
    expect(tab.url()).toBe(`${blog.origin}/check`);
  });

  it('is not carried where only the policy names the contact page', async () => {
    const page = html('<eligibility-check policy="/named.json"></eligibility-check>', script);
    const contactUrl = `${shop.origin}/contact`;
    shop.serve('/named.json', { body: JSON.stringify(parcelPolicy({ contactUrl })) });
    current = await visit(browser);
    await current.tab.goto(shop.serve('/check', page));
    await prepare(current.tab);
    expect(await current.tab.getByRole('button', { name: 'Continuer vers' }).count()).toBe(0);
    expect(await current.tab.getByRole('link', { name: 'contact' }).getAttribute('href')).toBe(
      contactUrl,
    );
  });

  describe('that somebody else put into a link', () => {
    const hostile = { subject: 'Gagné', message: '<img src=x onerror=alert(1)>' };

    it('is text in the form, which nobody but the visitor sends', async () => {
      const consent = '<label><input type="checkbox" name="ok"> J’accepte</label>';
      const tab = await follow(
        hostile,
        Date.now(),
        contactForm.replace('<button', `${consent}<button`),
      );
      const sent = shop.submissions.length;
      await tab.getByText(filled).waitFor();
      expect(await tab.getByLabel('Message').first().inputValue()).toBe(hostile.message);
      expect(await tab.getByRole('checkbox').isChecked()).toBe(false);
      expect(await tab.locator('img').count()).toBe(0);
      expect(shop.submissions.length).toBe(sent);
      expect(tab.url()).toBe(`${shop.origin}/contact`);
    });

    it('replaces nothing that stands in the form', async () => {
      const tab = await follow(
        hostile,
        Date.now(),
        contactForm.replace('</textarea>', 'Déjà écrit</textarea>'),
      );
      await tab.getByText('en partie').waitFor();
      expect(await tab.locator('eligibility-notice').getByLabel('Message').inputValue()).toBe(
        hostile.message,
      );
      expect(await tab.locator('[name=your-message]').inputValue()).toBe('Déjà écrit');
    });

    it.each([
      ['is old', () => packRequest(hostile, Date.now() - 3_600_000)],
      ['is no request', () => 'AAAA'],
    ])('is left out, and out of the address, when it %s', async (_, packed) => {
      current = await visit(browser);
      const loaded = current.tab.waitForResponse('**/carry.js');
      await current.tab.goto(`${contact()}#${name}${packed()}`);
      await (await loaded).finished();
      await expect.poll(() => current.tab.url()).toBe(`${shop.origin}/contact`);
      expect((await send(current.tab))['your-message']).toBe('');
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });
  });

  it('leaves the page alone, its address too, where none was carried', async () => {
    current = await visit(browser);
    await current.tab.goto(`${contact()}#form`);
    await current.tab.waitForLoadState('load');
    expect(current.tab.url()).toBe(`${shop.origin}/contact#form`);
    expect(await current.tab.locator('eligibility-notice').count()).toBe(0);
  });
});
