import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, strictPolicy, type TestServer } from './support/server.ts';
import { contactForm, html, script, widgets } from './widget-page.ts';

const search = '<form role="search" id="chercher"><input type="search" name="s"></form>';
const form = `<form id="contact" method="post" action="/sent">
  <label>Objet <input name="f[1]"></label>
  <p>Courriel pour vous joindre <input name="f[2]" autocomplete="email"></p>
  <input name="orderid">
  <label>Couleur préférée <input name="f[3]"></label>
  <label>Message libre <textarea name="f[4]"></textarea></label>
  <p style="position:absolute;left:-9999px">Objet <input name="f[5]" tabindex="-1"></p>
  <label><input type="checkbox" name="ok"> J’accepte</label>
  <label>Capture <input type="file" name="f[6]"></label>
  <button>Envoyer</button>
</form>`;

describe('the debug attribute', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;
  const tables: string[] = [];
  const warnings: string[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(body: string, headers = {}): Promise<Tab> {
    current = await visit(browser);
    tables.length = warnings.length = 0;
    current.tab.on('console', (message) => {
      if (message.type() === 'table') tables.push(message.text());
      if (message.type() === 'warning') warnings.push(message.text().replace(/\s/g, ' '));
    });
    await current.tab.goto(server.serve('/page', { body: html(body, script), headers }));
    return current.tab;
  }

  const overlay = (tab: Tab) => tab.locator('eligibility-debug');

  /** What the panel says, by what it says it of. */
  async function panel(tab: Tab): Promise<string[]> {
    await overlay(tab).getByRole('listitem').first().waitFor();
    return (await overlay(tab).getByRole('listitem').allTextContents()).map((text) =>
      text.replace(/\s/g, ' '),
    );
  }

  it('says of every field what it takes, and by which sign, in plain French', async () => {
    const said = await panel(await open(`<eligibility-check debug></eligibility-check>${form}`));
    expect(said).toEqual(
      expect.arrayContaining([
        'Formulaire de contact trouvé : #contact.',
        'Objet : reçoit l’objet (son libellé « Objet » le dit)',
        expect.stringMatching(
          /^Courriel pour .* reçoit l’e-mail \(son attribut autocomplete="email" le dit\)$/,
        ),
        'orderid : reçoit le numéro de commande (son nom technique « orderid » le dit)',
        'Message libre : reçoit le message (son type « textarea » le dit)',
      ]),
    );
  });

  it('says of everything else why it is left alone', async () => {
    const said = await panel(
      await open(`${search}<eligibility-check debug></eligibility-check>${form}`),
    );
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^#chercher : laissé : aucune zone pour un message/),
        expect.stringMatching(/^Objet : laissé \(piège à robots/),
        expect.stringMatching(/^J’accepte : laissé \(case ou choix/),
        expect.stringMatching(/^Capture : laissé \(fichier/),
        `Couleur préférée : laissé (rien ne dit ce qu’il attend ; pour le remplir : fields='{"orderId": "[name='f[3]']"}')`,
      ]),
    );
  });

  it('follows the owner’s mapping, and says what of it finds nothing', async () => {
    const fields = `{"subject": "[name='f[3]']", "reason": "#nowhere", "message": false}`;
    const said = await panel(
      await open(
        `<eligibility-check debug fields="${fields.replace(/"/g, '&quot;')}"></eligibility-check>${form}`,
      ),
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'Couleur préférée : reçoit l’objet (votre réglage fields le dit)',
        'fields : « #nowhere » ne désigne aucun champ de cette page (le motif).',
        'Message libre : laissé (votre réglage fields l’interdit)',
      ]),
    );
  });

  it('outlines the form and its fields, and covers nothing that can be pressed', async () => {
    const tab = await open(`<eligibility-check debug></eligibility-check>${form}`);
    await panel(tab);
    const near = async (one: string, other: string) => {
      const [a, b] = await Promise.all([
        overlay(tab).locator(one).first().boundingBox(),
        tab.locator(other).first().boundingBox(),
      ]);
      return Math.abs((a?.x ?? 0) - (b?.x ?? 9)) + Math.abs((a?.y ?? 0) - (b?.y ?? 9)) < 2;
    };
    expect(await near('.form', '#contact')).toBe(true);
    expect(await near('.mark:not(.form)', '#contact input')).toBe(true);
    await tab.getByLabel('Couleur préférée').tap();
    await tab.getByRole('button', { name: 'Envoyer' }).tap();
    await tab.waitForURL('**/sent');
  });

  it('logs one table', async () => {
    await panel(await open(`<eligibility-check debug></eligibility-check>${form}`));
    expect(tables).toHaveLength(1);
  });

  it('says why there is no form, and where the request goes instead', async () => {
    const said = await panel(
      await open(
        `<eligibility-check debug contact-url="/contact"></eligibility-check>${search}
        <iframe src="http://forms.invalid/f"></iframe>`,
      ),
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'Aucun formulaire de contact trouvé sur cette page.',
        expect.stringContaining(`La demande sera portée à ${server.origin}/contact`),
        expect.stringContaining('Un cadre vient de forms.invalid'),
      ]),
    );
  });

  it('names a form setting that finds nothing', async () => {
    const said = await panel(
      await open(`<eligibility-check debug form="#absent"></eligibility-check>${contactForm}`),
    );
    expect(said).toContain('form="#absent" ne désigne aucun formulaire de cette page.');
  });

  it('names what of the settings has no effect, in the panel and on the console', async () => {
    const slips = [
      'fields : « mail » n’est pas une clé. Les clés : subject, email,',
      'L’attribut data-polcy est sans effet. Vouliez-vous écrire data-policy ?',
    ];
    const said = await panel(
      await open(
        `<div data-eligibility-check data-debug data-polcy="/p.json" data-fields='{"mail": "#a"}'></div>${form}`,
      ),
    );
    for (const slip of slips) {
      expect(said).toContainEqual(expect.stringContaining(slip));
      expect(warnings).toContainEqual(expect.stringContaining(slip));
    }
  });

  it('sees a form that comes late', async () => {
    const tab = await open('<eligibility-check debug></eligibility-check>');
    expect(await panel(tab)).toContain('Aucun formulaire de contact trouvé sur cette page.');
    await tab.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), form);
    await overlay(tab).getByText('Formulaire de contact trouvé : #contact.').waitFor();
  });

  it('speaks English on an English page', async () => {
    current = await visit(browser);
    const page = html(`<eligibility-check debug></eligibility-check>${form}`, script);
    await current.tab.goto(server.serve('/page', page.replace('lang="fr"', 'lang="en"')));
    expect(await panel(current.tab)).toContain('Contact form found: #contact.');
  });

  it('works by way of the placeholder, and passes a strict security policy', async () => {
    const tab = await open(`<div data-eligibility-check data-debug></div>${contactForm}`, {
      ...strictPolicy,
    });
    await panel(tab);
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it('comes and goes with the attribute, and is loaded for it alone', async () => {
    const asked: string[] = [];
    current = await visit(browser);
    current.tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const page = html(`<eligibility-check></eligibility-check>${contactForm}`, script);
    await current.tab.goto(server.serve('/page', page));
    await widgets(current.tab).getByRole('heading').first().waitFor();
    expect(asked).not.toContain('/dist/debug.js');
    const toggle = () => widgets(current.tab).evaluate((widget) => widget.toggleAttribute('debug'));
    await toggle();
    await panel(current.tab);
    await toggle();
    await overlay(current.tab).waitFor({ state: 'detached' });
  });
});
