import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { packRequest } from '../../src/widget/carry/pack-request.ts';
import { allButPurchase, journeyNow } from './journey.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { contactForm, html, script, setAnswers, widgets } from './widget-page.ts';

const answers = {
  ...allButPurchase,
  causes: ['interruption'],
  outageStartedAt: null,
  purchasedAt: '2026-01-12T10:00',
  supportContactedAt: '2026-01-12T11:00',
};

describe('what the customer should attach', () => {
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

  const remindsOf = (tab: Tab, what: string) =>
    tab.getByText(`Pensez à joindre, si possible : ${what}.`).first().waitFor();

  it('is ticked off, and recalled until the request is sent; nothing is kept', async () => {
    current = await visit(browser);
    const { tab } = current;
    const element = `<eligibility-check now="${journeyNow}"></eligibility-check>`;
    await tab.goto(server.serve('/page', html(element + contactForm, script)));
    const widget = widgets(tab);
    await widget.getByRole('heading', { level: 2 }).waitFor();
    await setAnswers(widget, answers);
    await widget.getByRole('button', { name: 'Préparer ma demande' }).tap();
    const list = widget.getByRole('group', { name: 'Pensez à joindre' });
    expect(await list.locator('label').allTextContents()).toEqual([
      'une photo de l’écran figé, avec la date et l’heure',
      'les réponses écrites de notre assistance',
      'la confirmation de votre paiement',
    ]);
    await list.getByRole('checkbox', { name: 'une photo' }).check();
    await widget.getByRole('textbox', { name: 'Expliquez le problème' }).fill('Écran figé.');
    await widget.getByRole('button', { name: 'Remplir le formulaire' }).tap();
    const rest = 'les réponses écrites de notre assistance et la confirmation de votre paiement';
    await remindsOf(tab, rest);
    await widget.getByRole('button', { name: 'Aller au formulaire' }).tap();
    await tab.getByLabel('Nom').fill('Léa');
    await remindsOf(tab, rest);
    await list.getByRole('checkbox', { name: 'les réponses' }).check();
    await remindsOf(tab, 'la confirmation de votre paiement');
    expect(
      await tab.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()),
      ]),
    ).toEqual([]);
    await tab.getByRole('button', { name: 'Envoyer' }).tap();
    await tab.waitForURL('**/sent');
    const sent = JSON.stringify(server.submissions.at(-1)?.fields);
    expect(sent).toContain('Écran figé.');
    expect(sent).not.toContain('joindre');
  });

  it('is recalled on the page with the form, in words of the policy alone', async () => {
    current = await visit(browser);
    const { tab } = current;
    const request = {
      subject: 'Demande de remboursement',
      message: 'Bonjour',
      attach: ['payment', 'Appelez le 0899 00 00 00'],
    };
    const url = server.serve('/contact', html(contactForm, script));
    await tab.goto(`${url}#eligibility-check_${packRequest(request, Date.now())}`);
    await remindsOf(tab, 'la confirmation de votre paiement');
    expect(await tab.getByText('0899').count()).toBe(0);
  });
});
