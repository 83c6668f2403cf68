import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parcelPolicy } from '../widget/element/parcel-policy.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, strictPolicy, type TestServer } from './support/server.ts';
import { answersOf, contactForm, html, script, setAnswers, widgets } from './widget-page.ts';

const fallback = '<p>Nos conditions : <a href="/regles">lire la politique</a></p>';
const widget = (attributes = '') =>
  `<eligibility-check ${attributes}>${fallback}</eligibility-check>`;
const failure = 'La vérification n’est pas disponible';

const typed = { Nom: 'Ada', 'E-mail': 'ada@example.org', Message: 'Déjà écrit' };

describe('when something is in the way', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;

  const json = (document: unknown) => ({
    body: typeof document === 'string' ? document : JSON.stringify(document, null, 2),
    type: 'application/json',
  });

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    const { title, ...rest } = parcelPolicy();
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
    server.serve('/parcel.json', json(parcelPolicy()));
    server.serve('/invalid.json', json({ ...rest, titel: title, version: 7 }));
    server.serve('/cut.json', json('{\n  "id": "parcel",\n  "version": }'));
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(page: string, options: BrowserContextOptions = {}, headers = {}) {
    current = await visit(browser, options);
    await current.tab.goto(server.serve('/page', { body: page, headers }));
    return current.tab;
  }

  async function type() {
    for (const [label, text] of Object.entries(typed)) {
      await current.tab.getByLabel(label, { exact: true }).fill(text);
    }
  }

  /** Sends the form of the page as it stands. */
  async function send() {
    await current.tab.getByRole('button', { name: 'Envoyer' }).tap();
    await current.tab.waitForURL('**/sent');
    return Object.fromEntries(
      (server.submissions.at(-1)?.fields ?? []).map(({ name, value }) => [name, value]),
    );
  }

  describe.each([
    ['a policy URL that is broken', '/gone.json', /\/gone\.json.*404/],
    ['a policy that is no JSON', '/cut.json', /\/cut\.json.*line 3, column 14/s],
    [
      'a policy that does not validate',
      '/invalid.json',
      /\/invalid\.json.*\/version \(line 3, column 14\).*\/titel .*did you mean "title"/s,
    ],
  ])('%s', (_, url, said) => {
    it('is told to the customer in plain French, and exactly on the console', async () => {
      const tab = await open(html(widget(`policy="${url}"`) + contactForm, script));
      await tab.getByText(failure).waitFor();
      expect(await tab.getByText('lire la politique').isVisible()).toBe(true);
      expect(current.faults.console.join('\n')).toMatch(said);
      expect(current.faults.page).toEqual([]);
    });

    it('leaves what the customer typed, and the form works', async () => {
      const tab = await open(html(widget(`policy="${url}"`) + contactForm, script));
      await type();
      await tab.getByText(failure).waitFor();
      expect(await send()).toEqual({
        'your-name': 'Ada',
        'your-email': 'ada@example.org',
        'your-subject': '',
        'your-message': 'Déjà écrit',
      });
    });

    it('keeps the answers for a policy that works', async () => {
      const tab = await open(html(widget('policy="/parcel.json"') + contactForm, script));
      await widgets(tab).getByRole('radio', { name: 'Oui' }).check();
      await widgets(tab).getByRole('button', { name: 'Continuer' }).tap();
      await widgets(tab).getByRole('textbox').first().fill('12');
      const setPolicy = (to: string) =>
        widgets(tab).evaluate((element, value) => element.setAttribute('policy', value), to);
      await setPolicy(url);
      await tab.getByText(failure).waitFor();
      await setPolicy('/parcel.json?again');
      await tab.getByText(failure).waitFor({ state: 'detached' });
      expect(await answersOf(widgets(tab))).toEqual({ broken: true });
      expect(await widgets(tab).getByRole('textbox').first().inputValue()).toBe('12');
    });
  });

  describe('a strict security policy', () => {
    const headers = {
      'content-security-policy': `${strictPolicy['content-security-policy']}; trusted-types 'none'; form-action 'self'`,
    };

    it('sees no violation over a session with the embedded policy', async () => {
      const page = html(widget('now="2026-01-12T12:00"') + contactForm, script);
      const tab = await open(page, {}, headers);
      await tab.getByLabel('Autre raison').check();
      await tab.getByRole('button', { name: 'Continuer' }).tap();
      await tab.getByRole('button', { name: 'Retour' }).waitFor();
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
      await tab.getByRole('button', { name: /Remplir/ }).tap();
      await expect
        .poll(() => tab.getByLabel('Objet').inputValue())
        .toBe('Demande de remboursement');
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
      expect((await send())['your-subject']).toBe('Demande de remboursement');
    });

    it('sees no violation with another policy, which is validated', async () => {
      const tab = await open(html(widget('policy="/parcel.json"'), script), {}, headers);
      await tab.getByRole('heading', { name: 'Le colis est-il abîmé ?' }).waitFor();
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });

    it('sees no violation with a policy that does not validate', async () => {
      const tab = await open(html(widget('policy="/invalid.json"'), script), {}, headers);
      await tab.getByText(failure).waitFor();
      expect(current.faults.console.join()).toMatch(/\/version \(line 3/);
      expect(current.faults.violations).toEqual([]);
    });

    it('sees no violation in another language', async () => {
      const page = html(widget('lang="en"'), script);
      const tab = await open(page, {}, headers);
      await tab.getByRole('heading', { name: 'Why would you like a refund?' }).waitFor();
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });
  });

  it('takes a policy unchecked, and says so, where the validator is refused', async () => {
    current = await visit(browser);
    const warnings: string[] = [];
    current.tab.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await current.tab.route('**/dist/policy.js', (route) => route.abort());
    const page = html(widget('policy="/parcel.json"'), script);
    await current.tab.goto(server.serve('/page', page));
    await current.tab.getByRole('heading', { name: 'Le colis est-il abîmé ?' }).waitFor();
    expect(warnings.join()).toMatch(/unchecked/);
  });

  it('offers to copy the request, and the way to the form, where the page has none', async () => {
    const page = html(widget('policy="/parcel.json" contact-url="/contact"'), script);
    const tab = await open(page);
    await setAnswers(widgets(tab), { broken: false, orderId: 'A-17' });
    await tab.getByRole('button', { name: 'Préparer ma demande' }).tap();
    expect(await tab.getByRole('button', { name: /Copier/ }).isVisible()).toBe(true);
    expect(await tab.getByRole('button', { name: /Remplir/ }).count()).toBe(0);
    expect(await widgets(tab).getByRole('link').first().getAttribute('href')).toBe(
      `${server.origin}/contact`,
    );
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it.each([
    ['the element', widget()],
    ['the placeholder', `<div data-eligibility-check>${fallback}</div>`],
  ])('without JavaScript, %s shows what the author wrote, and the form works', async (_, place) => {
    const tab = await open(html(place + contactForm, script), { javaScriptEnabled: false });
    expect(await tab.getByRole('link', { name: 'lire la politique' }).isVisible()).toBe(true);
    await type();
    expect(await send()).toMatchObject({ 'your-name': 'Ada', 'your-message': 'Déjà écrit' });
  });

  it('shows what the author wrote, and the form works, when the script does not arrive', async () => {
    const page = html(
      widget() + contactForm,
      '<script src="/dist/absent/eligibility-check.js" defer></script>',
    );
    const tab = await open(page);
    expect(await tab.getByRole('link', { name: 'lire la politique' }).isVisible()).toBe(true);
    await type();
    expect(await send()).toMatchObject({ 'your-message': 'Déjà écrit' });
  });
});
