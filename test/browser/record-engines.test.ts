import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allButPurchase, journeyNow } from './journey.ts';
import { inWidget, keyboard, see } from './support/customer.ts';
import type { Engine, EngineTab } from './support/engine.ts';
import { engineNames, launchEngine } from './support/engines.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { html, script } from './widget-page.ts';

const answers = { ...allButPurchase, purchasedAt: '2026-01-12T10:00' };

describe.each(engineNames)('the ways to keep a result, with the keyboard alone in %s', (name) => {
  let server: TestServer;
  let engine: Engine;
  let tab: EngineTab;

  beforeAll(async () => {
    [server, engine] = await Promise.all([startTestServer(), launchEngine(name)]);
    const widget = `<eligibility-check now="${journeyNow}"></eligibility-check>`;
    server.serve('/page', html(widget, script));
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await engine.close();
    await server.close();
  });

  /** What stands in the row besides its buttons. */
  const row = () =>
    tab.evaluate(() => {
      const root = document.querySelector('eligibility-check')?.shadowRoot;
      const place = root?.querySelector('[part=trace]');
      return {
        says: place?.querySelector('[aria-live]')?.textContent ?? '',
        text: place?.querySelector('textarea')?.value ?? '',
      };
    });

  it('are reached in their order, do what they say, and keep the focus', async () => {
    tab = await engine.newTab();
    await tab.open(`${server.origin}/page`);
    await see(tab, inWidget('heading'));
    await tab.evaluate((given) => {
      Object.assign(document.querySelector('eligibility-check') as object, { answers: given });
    }, answers);
    const hand = keyboard(tab);
    await hand.reach(inWidget('button', 'Ajouter à mon agenda'));
    for (const label of ['Imprimer', 'Copier le résumé']) {
      await tab.key('Tab');
      expect((await see(tab, inWidget('button', label))).focused).toBe(true);
    }
    await tab.key('Enter');
    // Where the browser refuses the clipboard, the text stands there to be copied.
    await expect.poll(async () => (await row()).says).toMatch(/Le résumé est copié|bloquée/);
    const { says, text } = await row();
    if (says.includes('bloquée')) expect(text).toContain('un remboursement intégral');
    expect((await see(tab, inWidget('button', 'Copier le résumé'))).focused).toBe(true);
    await tab.key('Tab');
    expect((await see(tab, inWidget('button', 'Copier le lien pour l’assistance'))).focused).toBe(
      true,
    );
  });
});
