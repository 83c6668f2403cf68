import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, Locator, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';

/** Tuesday 13 January 2026; the customer of the journey paid the day before. */
const now = '2026-01-13T09:00:00+01:00';

/** What the customer answers, whichever question comes: what to press, or what to type where. */
const customer: Record<string, { press: string[]; type?: Record<string, string> }> = {
  'Pourquoi souhaitez-vous être remboursé': {
    press: ['Cela ne marche pas et je ne sais pas pourquoi'],
  },
  'Quand avez-vous payé votre abonnement': { press: ['Hier'], type: { Heure: '10h00' } },
  'Avez-vous déjà envoyé votre demande': { press: ['Pas encore'] },
  'Avez-vous déjà contacté notre assistance': { press: ['Pas encore'] },
  'Avez-vous refusé l’aide': { press: ['Non'] },
  'Le problème est-il résolu': { press: ['Non'] },
  'Comment avez-vous payé': { press: ['Carte bancaire'] },
};
const request = {
  'Numéro de commande ou de transaction': 'CMD-10293',
  'Votre e-mail': 'lea@exemple.fr',
  'Expliquez le problème': 'L’application se ferme dès que je la lance.',
};

describe('a customer', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;
  let form: string;

  beforeAll(async () => {
    form = await readFile(new URL('../forms/contact-form-7.html', import.meta.url), 'utf8');
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a merchant's contact page with the widget above a Contact Form 7. */
  async function open(attributes = '', options: Parameters<typeof visit>[1] = {}): Promise<Tab> {
    const page = `<!doctype html><html lang="fr"><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><title>Contact</title>
      <script src="/dist/eligibility-check.js" defer></script>
      <main><h1>Contact</h1><eligibility-check now="${now}" ${attributes}></eligibility-check>
      <h2>Nous écrire</h2>${form}</main></html>`;
    current = await visit(browser, options);
    await current.tab.goto(server.serve('/contact', page));
    return current.tab;
  }

  const widget = (tab: Tab) => tab.locator('eligibility-check');
  const heading = (tab: Tab) => widget(tab).getByRole('heading', { level: 2 });
  const control = (tab: Tab, name: string): Locator =>
    widget(tab)
      .getByRole('radio', { name, exact: true })
      .or(widget(tab).getByRole('checkbox', { name, exact: true }))
      .or(widget(tab).getByRole('button', { name, exact: true }));
  const field = (tab: Tab, name: string) => widget(tab).getByRole('textbox', { name });

  /** Goes through every question to the result, by the customer's own way of pressing. */
  async function answerAll(
    tab: Tab,
    press: (target: Locator) => Promise<void>,
    type: (target: Locator, text: string) => Promise<void>,
    visited: (title: string) => Promise<void> = async () => {},
  ) {
    for (;;) {
      const title = (await heading(tab).textContent()) ?? '';
      const question = Object.keys(customer).find((start) => title.startsWith(start));
      if (!question) return;
      await visited(title);
      for (const name of customer[question]?.press ?? []) await press(control(tab, name));
      for (const [name, text] of Object.entries(customer[question]?.type ?? {})) {
        await type(field(tab, name), text);
      }
      await press(control(tab, 'Continuer'));
      await expect.poll(() => heading(tab).textContent()).not.toBe(title);
    }
  }

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

  it('goes by touch from the first question to the sent form, at 360 px', async () => {
    const tab = await open();
    const wide = () => tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await heading(tab).waitFor();
    await answerAll(
      tab,
      (target) => target.tap(),
      (target, text) => target.fill(text),
      async (title) => expect([title, await wide()]).toEqual([title, false]),
    );
    expect(await heading(tab).textContent()).toContain('remboursement intégral semble possible');
    expect(await wide()).toBe(false);
    const deadline = widget(tab).getByText('jeudi 15 janvier 2026 à 10:00').first();
    expect(await deadline.isVisible()).toBe(true);
    await control(tab, 'Préparer ma demande').tap();
    for (const [name, text] of Object.entries(request)) await field(tab, name).fill(text);
    expect(await wide()).toBe(false);
    await control(tab, 'Remplir le formulaire').tap();
    await expect.poll(() => widget(tab).getByRole('status').textContent()).toContain('Envoyer');
    await tab.getByLabel('Votre nom').fill('Léa Martin');
    await tab.getByRole('button', { name: 'Envoyer' }).tap();
    await tab.waitForURL('**/contact-form-7/**');
    expectSubmission();
    expect(current.faults.page).toEqual([]);
  });

  it('goes by keyboard alone from the first question to the sent form', async () => {
    const tab = await open('', { hasTouch: false, isMobile: false });
    const { keyboard } = tab;
    const isFocused = (target: Locator) =>
      target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
    const reach = async (target: Locator) => {
      for (let presses = 0; presses < 60; presses++) {
        if (await isFocused(target)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${target}`);
    };
    const press = async (target: Locator) => {
      if ((await target.getAttribute('type')) === 'radio') {
        // A group is one stop; arrows move within it.
        const group = target.locator('xpath=ancestor::fieldset//input[@type="radio"]');
        const count = await group.count();
        while (
          !(
            await Promise.all([...Array(count).keys()].map((at) => isFocused(group.nth(at))))
          ).includes(true)
        ) {
          await keyboard.press('Tab');
        }
        for (let presses = 0; presses < count && !(await target.isChecked()); presses++) {
          await keyboard.press(presses || (await isFocused(target)) ? 'ArrowDown' : 'Space');
        }
      } else {
        await reach(target);
        await keyboard.press(
          (await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter',
        );
      }
    };
    const type = async (target: Locator, text: string) => {
      await reach(target);
      await keyboard.type(text);
    };
    await heading(tab).waitFor();
    await answerAll(tab, press, type);
    expect(await isFocused(heading(tab))).toBe(true);
    await press(control(tab, 'Préparer ma demande'));
    for (const [name, text] of Object.entries(request)) await type(field(tab, name), text);
    await press(control(tab, 'Remplir le formulaire'));
    await press(control(tab, 'Aller au formulaire'));
    await reach(tab.getByLabel('Votre message'));
    await reach(tab.getByRole('button', { name: 'Envoyer' }));
    await keyboard.press('Enter');
    await tab.waitForURL('**/contact-form-7/**');
    expectSubmission();
  });

  it('reads a date whole where it is pasted', async () => {
    const tab = await open();
    await widget(tab).evaluate((element) => {
      Object.assign(element, { answers: { causes: ['unknown'] } });
    });
    await field(tab, 'Jour').focus();
    await tab.keyboard.insertText('12/01/2026');
    expect(await field(tab, 'Année').inputValue()).toBe('2026');
  });

  it('is asked for a date only once the choice that wants it is made', async () => {
    const tab = await open();
    await widget(tab).evaluate((element) => {
      Object.assign(element, { answers: { causes: ['unknown'] } });
    });
    expect(await field(tab, 'Jour').isVisible()).toBe(true);
    await control(tab, 'Je ne sais pas').check();
    expect(await field(tab, 'Jour').isVisible()).toBe(false);
  });

  it.each(['#ffe600', '#1a0a4f'])('can read the main button in %s', async (accent) => {
    const tab = await open(`style="--eligibility-accent: ${accent}"`);
    await heading(tab).waitFor();
    await tab.addScriptTag({ content: axe.source });
    const { violations } = await tab.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run('eligibility-check', {
        runOnly: 'color-contrast',
      }),
    );
    expect(violations).toEqual([]);
  });

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    const findings = async (tab: Tab) => {
      const { violations } = await tab.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run('eligibility-check'),
      );
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    const openWith = async (answers: object) => {
      const tab = await open('', { colorScheme });
      await tab.addScriptTag({ content: axe.source });
      await widget(tab).evaluate(
        (element, answers) => Object.assign(element, { answers }),
        answers,
      );
      return tab;
    };
    const refundable = {
      causes: ['unknown'],
      purchasedAt: '2026-01-12T10:00',
      submittedAt: null,
      supportContactedAt: null,
      helpRefused: false,
      resolved: false,
      paymentMethod: 'card',
    };

    it('meets no finding of axe in any question, wrong or right', async () => {
      const tab = await openWith({});
      const press = (target: Locator) => target.tap();
      await answerAll(
        tab,
        press,
        (target, text) => target.fill(text),
        async (title) => {
          await press(control(tab, 'Continuer'));
          await widget(tab).getByRole('alert').waitFor();
          expect([title, await findings(tab)]).toEqual([title, []]);
        },
      );
      expect(await findings(tab)).toEqual([]);
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
      const tab = await openWith(answers);
      expect(await heading(tab).textContent()).toContain(headline);
      expect(await findings(tab)).toEqual([]);
    });

    it('meets no finding of axe in the request', async () => {
      const tab = await openWith(refundable);
      await control(tab, 'Préparer ma demande').tap();
      await control(tab, 'Remplir le formulaire').tap();
      expect(await findings(tab)).toEqual([]);
      for (const [name, text] of Object.entries(request)) await field(tab, name).fill(text);
      await control(tab, 'Remplir le formulaire').tap();
      await control(tab, 'Aller au formulaire').waitFor();
      expect(await findings(tab)).toEqual([]);
    });
  });
});
