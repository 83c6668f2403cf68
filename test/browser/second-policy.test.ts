import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EligibilityCheckElement } from '../../src/widget/public-types.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, strictPolicy, type TestServer } from './support/server.ts';
import { contactForm, html, script, verdictOf, widgets } from './widget-page.ts';

const document = readFileSync(new URL('../policies/game-store.json', import.meta.url), 'utf8');

describe('a game store with a policy of its own', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
    server.serve('/game-store.json', { body: document, type: 'application/json' });
    server.serve('/contact', {
      body: html(
        `${script}<eligibility-check policy="/game-store.json" now="2026-03-10T12:00:00-07:00">
        </eligibility-check>${contactForm}`,
      ),
      headers: strictPolicy,
    });
    server.serve('/plain', {
      body: html(
        `${script}<eligibility-check now="2026-03-10T12:00:00-07:00"></eligibility-check>${contactForm}`,
      ),
      headers: strictPolicy,
    });
  });
  afterEach(() => current.close());
  afterAll(() => Promise.all([browser.close(), server.close()]));

  it('takes a customer from the first question to the filled form by its JSON file alone', async () => {
    current = await visit(browser);
    const { tab } = current;
    await tab.goto(`${server.origin}/contact`);
    const widget = widgets(tab);
    const next = () => widget.getByRole('button', { name: 'Continuer' }).click();

    await widget.getByLabel('Non', { exact: true }).check();
    await next();
    await widget.getByLabel('Un jeu', { exact: true }).check();
    await next();
    await widget.getByRole('textbox').fill('1,5');
    await next();
    await widget.getByLabel('Le…').check();
    for (const [label, value] of Object.entries({ Jour: '3', Mois: '3', Année: '2026' })) {
      await widget.getByLabel(label, { exact: true }).fill(value);
    }
    await widget.getByRole('button', { name: 'Ajouter l’heure' }).click();
    await widget.getByLabel('Heure', { exact: true }).fill('9h');
    await next();
    await widget.getByRole('textbox').fill('0');
    await next();
    await widget.getByText('Il semble que vous puissiez le rendre').waitFor();
    expect(await verdictOf(widget)).toBe('refund');

    await widget.getByRole('button', { name: 'Préparer ma demande' }).click();
    await widget.getByRole('button', { name: 'Remplir le formulaire' }).click();
    const message = tab.locator('textarea[name=your-message]');
    expect(await tab.locator('[name=your-subject]').inputValue()).toBe('Refund request');
    expect(await message.inputValue()).toContain('Product: A game');
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  describe('that a script sets as a property', () => {
    const answers = { product: 'game' };
    const setByScript = async (before?: (tab: Visit['tab']) => Promise<unknown>) => {
      current = await visit(browser);
      const { tab } = current;
      await before?.(tab);
      await tab.goto(`${server.origin}/plain`);
      await tab.locator('eligibility-check').evaluate(
        (element: EligibilityCheckElement, [policy, answers]) => {
          element.policy = policy;
          element.answers = answers;
        },
        [JSON.parse(document), answers] as const,
      );
      return tab;
    };

    it('runs in words of the policy language that are not in the script', async () => {
      const tab = await setByScript();
      const decision = () =>
        tab
          .locator('eligibility-check')
          .evaluate((element: EligibilityCheckElement) => element.decision?.possible);
      await expect.poll(decision).toContain('refund');
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });

    it('leaves the form of the page alone where those words cannot be had', async () => {
      const tab = await setByScript((one) =>
        one.route('**/dist/policy.js', (route) => route.abort()),
      );
      await widgets(tab).getByText('La vérification n’est pas disponible').waitFor();
      expect(current.faults.console.join()).toMatch(/policy cannot be used: .*unknown/);
      await tab.locator('textarea[name=your-message]').fill('Je voudrais le rendre.');
    });
  });
});
