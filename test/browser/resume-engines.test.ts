import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineTab } from './support/engine.ts';
import { engineNames, launchEngine } from './support/engines.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { html, script } from './widget-page.ts';

const answers = {
  causes: ['other'],
  purchasedAt: '2026-01-12T10:00',
  submittedAt: null,
  supportContactedAt: '2026-01-12T11:00',
  helpRefused: false,
  resolved: false,
  paymentMethod: 'card',
};

describe.each(engineNames)('answers that are kept in %s', (name) => {
  let server: TestServer;
  let engine: Engine;
  let tab: EngineTab;
  let url: string;

  beforeAll(async () => {
    [server, engine] = await Promise.all([startTestServer(), launchEngine(name)]);
    const widget = '<eligibility-check now="2026-01-12T12:00"></eligibility-check>';
    url = server.serve('/page', html(widget, script));
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await engine.close();
    await server.close();
  });

  const answer = () =>
    tab.evaluate((given) => {
      Object.assign(document.querySelector('eligibility-check') as object, { answers: given });
    }, answers);
  const given = () =>
    tab.evaluate(
      () => (document.querySelector('eligibility-check') as unknown as { answers: object }).answers,
    );
  /** Presses a button of the widget once it is there. */
  const press = (label: string) =>
    expect
      .poll(
        () =>
          tab.evaluate((text) => {
            const root = document.querySelector('eligibility-check')?.shadowRoot;
            const buttons = [...(root?.querySelectorAll('button') ?? [])];
            const button = buttons.find(({ textContent }) => textContent === text);
            button?.click();
            return !!button;
          }, label),
        { timeout: 10_000 },
      )
      .toBe(true);
  const says = (words: string) =>
    expect
      .poll(
        () =>
          tab.evaluate(
            () => document.querySelector('eligibility-check')?.shadowRoot?.textContent ?? '',
          ),
        { timeout: 10_000 },
      )
      .toContain(words);
  const databases = () => tab.evaluate(async () => (await indexedDB.databases()).length);

  it('are there on return, and gone with their database once they are forgotten', async () => {
    tab = await engine.newTab();
    await tab.open(url);
    await answer();
    expect(await databases()).toBe(0);
    await press('Garder mes réponses sur cet appareil');
    await says('sont gardées sur cet appareil jusqu’au');
    await tab.open(`${url}?again`);
    await press('Reprendre où vous en étiez');
    expect(await given()).toEqual(answers);
    await press('Oublier mes réponses');
    await says('vos réponses ne sont plus gardées');
    expect(await databases()).toBe(0);
  });
});
