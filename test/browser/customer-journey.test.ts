import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allButPurchase, answerAll, formNamed, journeyNow, requestTexts } from './journey.ts';
import { arriveAt, finger, inWidget, keyboard, onPage, see, seeThat } from './support/customer.ts';
import type { Engine, EngineTab } from './support/engine.ts';
import { engineNames, launchEngine } from './support/engines.ts';
import { faultRecorder, faultsOf, serveFaultRecorder } from './support/fault-recorder.ts';
import { startTestServer, strictPolicy, type TestServer } from './support/server.ts';
import { tabAfter } from './support/tab-after.ts';

const script = '<script src="/dist/eligibility-check.js"></script>';
const widget = `<eligibility-check now="${journeyNow}"></eligibility-check>`;

describe.each(engineNames)('a customer in %s', (name) => {
  let engine: Engine;
  let server: TestServer;
  let form: string;
  let tab: EngineTab;

  beforeAll(async () => {
    [engine, server, form] = await Promise.all([
      launchEngine(name),
      startTestServer(),
      formNamed('contact-form-7'),
    ]);
    serveFaultRecorder(server);
    // Nothing is kept before a customer asks for it: one tab serves them all.
    tab = await engine.newTab();
  });
  afterEach(async (test) => {
    tab = await tabAfter(test, tab, engine);
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  /** Opens a page of a merchant. */
  async function open({
    head = script,
    body = `<main><h1>Contact</h1>${widget}<h2>Nous écrire</h2>${form}</main>`,
    attributes = 'lang="fr"',
    headers = {},
  } = {}) {
    const page = `<!doctype html><html ${attributes}><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><title>Contact</title>
      ${faultRecorder}${head}<body>${body}`;
    await tab.open(server.serve('/contact', { body: page, headers }));
  }

  const setAnswers = (answers: object) =>
    tab.evaluate((answers) => {
      Object.assign(document.querySelector('eligibility-check') ?? {}, { answers });
    }, answers);
  const isTooWide = () => tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);

  function expectSubmission() {
    const fields = server.submissions.at(-1)?.fields ?? [];
    const value = (name: string) => fields.find((one) => one.name === name)?.value;
    expect(value('your-subject')).toBe('Demande de remboursement');
    expect(value('order-id')).toBe('CMD-10293');
    expect(value('your-email')).toBe('lea@exemple.fr');
    expect(value('motif')).toBe('Remboursement');
    expect(value('your-message')).toContain('CMD-10293');
    expect(value('your-message')).toContain('L’application se ferme dès que je la lance.');
    expect(value('consent')).toBeUndefined();
  }

  it('goes by finger from the first question to the sent form, on a narrow window', async () => {
    await open();
    const hand = finger(tab);
    await answerAll(tab, hand, async (title) =>
      expect([title, await isTooWide()]).toEqual([title, false]),
    );
    await seeThat(tab, inWidget('heading'), ({ name }) =>
      expect(name).toContain('remboursement intégral semble possible'),
    );
    expect(await isTooWide()).toBe(false);
    const result = () =>
      tab.evaluate(() => document.querySelector('eligibility-check')?.shadowRoot?.textContent);
    expect(await result()).toContain('jeudi 15 janvier 2026 à 10:00');
    await hand.press(inWidget('button', 'Préparer ma demande'));
    for (const [label, text] of Object.entries(requestTexts)) {
      await hand.write(inWidget('textbox', label), text);
    }
    expect(await isTooWide()).toBe(false);
    await hand.press(inWidget('button', 'Remplir le formulaire'));
    await seeThat(tab, inWidget('status'), ({ name }) => expect(name).toContain('Envoyer'));
    await hand.write(onPage('textbox', 'Votre nom'), 'Léa Martin');
    expect(await faultsOf(tab)).toEqual([]);
    await hand.press(onPage('button', 'Envoyer'));
    await arriveAt(tab, '/contact-form-7/');
    expectSubmission();
  });

  it('goes by keyboard alone from the first question to the sent form', async () => {
    await open();
    const hand = keyboard(tab);
    await answerAll(tab, hand);
    await seeThat(tab, inWidget('heading'), ({ focused }) => expect(focused).toBe(true));
    await hand.press(inWidget('button', 'Préparer ma demande'));
    for (const [label, text] of Object.entries(requestTexts)) {
      await hand.write(inWidget('textbox', label), text);
    }
    await hand.press(inWidget('button', 'Remplir le formulaire'));
    await hand.press(inWidget('button', 'Aller au formulaire'));
    await hand.reach(onPage('textbox', 'Votre message'));
    await hand.press(onPage('button', 'Envoyer'));
    await arriveAt(tab, '/contact-form-7/');
    expectSubmission();
  });

  it('meets no violation on a page with a strict policy and Trusted Types', async () => {
    const policy = `${strictPolicy['content-security-policy']}; trusted-types 'none'; img-src 'self'; form-action 'self'`;
    await open({ headers: { 'content-security-policy': policy } });
    const hand = finger(tab);
    await answerAll(tab, hand);
    await hand.press(inWidget('button', 'Préparer ma demande'));
    for (const [label, text] of Object.entries(requestTexts)) {
      await hand.write(inWidget('textbox', label), text);
    }
    await hand.press(inWidget('button', 'Remplir le formulaire'));
    await seeThat(tab, inWidget('status'), ({ name }) => expect(name).toContain('Envoyer'));
    expect(await faultsOf(tab)).toEqual([]);
    await hand.press(onPage('button', 'Envoyer'));
    await arriveAt(tab, '/contact-form-7/');
    expectSubmission();
  });

  it.each([
    ['before the tag', script, widget],
    ['after the tag', '', widget + script],
    ['twice', script, widget + script],
  ])('is asked by one widget where the script stands %s', async (_, head, body) => {
    await open({ head, body });
    await see(tab, inWidget('heading', 'Pourquoi souhaitez-vous être remboursé'));
    expect(await tab.evaluate(() => document.querySelectorAll('eligibility-check').length)).toBe(1);
    expect(await faultsOf(tab)).toEqual([]);
  });

  it('is asked in French from left to right, on a page that is written from right to left', async () => {
    await open({ attributes: 'lang="fr" dir="rtl"' });
    const hand = finger(tab);
    const option = inWidget('checkbox', 'Cela ne marche pas et je ne sais pas pourquoi');
    const { direction, x } = await see(tab, option);
    expect(direction).toBe('ltr');
    expect(x).toBeLessThan(await tab.evaluate(() => innerWidth / 2));
    expect(await isTooWide()).toBe(false);
    await hand.press(option);
    await hand.press(inWidget('button', 'Continuer'));
    await seeThat(tab, inWidget('heading'), ({ name }) => expect(name).not.toContain('Pourquoi'));
    expect(await faultsOf(tab)).toEqual([]);
  });

  it('writes a date, digit by digit', async () => {
    await open();
    await setAnswers(allButPurchase);
    const { write, press } = finger(tab);
    const date = { Jour: '12', Mois: '01', Année: '2026', Heure: '10:00' };
    for (const [label, text] of Object.entries(date)) {
      if (label === 'Heure') await press(inWidget('button', 'Ajouter l’heure'));
      await write(inWidget('textbox', label), text);
    }
    await press(inWidget('button', 'Continuer'));
    await seeThat(tab, inWidget('heading'), ({ name }) => expect(name).not.toContain('payé'));
    const paid = await tab.evaluate(
      () => document.querySelector('eligibility-check')?.answers.purchasedAt,
    );
    expect(paid).toMatch(/^2026-01-12T10:00/);
  });

  it('pastes a date whole', async () => {
    await open({ body: `<label>Reçu <input value="12/01/2026"></label>${widget}` });
    await setAnswers(allButPurchase);
    const { press } = finger(tab);
    await press(onPage('textbox', 'Reçu'));
    await tab.control('a');
    await tab.control('c');
    await press(inWidget('textbox', 'Jour'));
    await tab.control('v');
    await seeThat(tab, inWidget('textbox', 'Année'), ({ value }) => expect(value).toBe('2026'));
    expect((await see(tab, inWidget('textbox', 'Jour'))).value).toBe('12');
  });

  it('copies the message, and pastes it elsewhere', async () => {
    await open({ body: `${widget}<label>Ailleurs <textarea></textarea></label>` });
    await setAnswers({ ...allButPurchase, purchasedAt: '2026-01-12T10:00' });
    const { press } = finger(tab);
    await press(inWidget('button', 'Préparer ma demande'));
    await press(inWidget('button', 'Copier le message'));
    await seeThat(tab, inWidget('status'), ({ name }) => expect(name).toContain('copié'));
    await press(onPage('textbox', 'Ailleurs'));
    await tab.control('v');
    // WebKit pastes plain spaces where no-break ones were copied.
    const spaced = (text: string) => text.replace(/\s/g, ' ');
    const { value: message } = await see(tab, inWidget('textbox', 'Message'));
    await seeThat(tab, onPage('textbox', 'Ailleurs'), ({ value }) =>
      expect(spaced(value)).toContain(spaced(message)),
    );
  });
});
