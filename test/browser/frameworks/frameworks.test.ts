import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { finger, inWidget, onPage, see, seeNo, seeThat } from '../support/customer.ts';
import type { Engine, EngineTab } from '../support/engine.ts';
import { launchEngine } from '../support/engines.ts';
import { faultRecorder, faultsOf, serveFaultRecorder } from '../support/fault-recorder.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { bundlePage } from './bundle-page.ts';

const question = inWidget('heading', 'Quand est-il arrivé ?');
const verdict = inWidget('heading', 'Pas de remplacement prévu.');

describe.each([
  ['React 19', 'react-page.tsx'],
  ['Vue 3', 'vue-page.ts'],
])('a page of %s', (_, name) => {
  let engine: Engine;
  let server: TestServer;
  let tab: EngineTab;

  beforeAll(async () => {
    let code: string;
    [engine, server, code] = await Promise.all([
      launchEngine('Chromium'),
      startTestServer(),
      bundlePage(name),
    ]);
    serveFaultRecorder(server);
    server.serve('/page.js', { body: code, type: 'text/javascript' });
  });
  afterEach(async () => {
    expect(await faultsOf(tab)).toEqual([]);
    await tab.close();
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  async function open() {
    tab = await engine.newTab();
    await tab.open(
      server.serve(
        '/contact',
        `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Contact</title>
        <meta name="viewport" content="width=device-width">
        ${faultRecorder}<script src="/dist/eligibility-check.js"></script><body><main id="app"></main>
        <script src="/page.js"></script>`,
      ),
    );
    return finger(tab);
  }
  const says = (text: string) =>
    seeThat(tab, onPage('status'), (sight) => expect(sight.name).toContain(text));

  it('sets the policy and the answers, objects both', async () => {
    await open();
    await see(tab, question);
  });

  it('sets other answers, and hears what they decide', async () => {
    const { press } = await open();
    await says('open');
    await press(onPage('button', 'Répondre'));
    await see(tab, verdict);
    await says('no');
  });

  it('hears what the customer answers', async () => {
    const { press } = await open();
    await press(inWidget('button', 'Hier'));
    await press(inWidget('button', 'Continuer'));
    await says('yes deliveredAt');
  });

  it('keeps what the customer typed when it renders again', async () => {
    const { press, write } = await open();
    await write(inWidget('textbox', 'Jour'), '12');
    await press(onPage('button', 'Assombrir'));
    await says('dark');
    expect(await tab.evaluate(() => document.querySelector('eligibility-check')?.theme)).toBe(
      'dark',
    );
    expect((await see(tab, inWidget('textbox', 'Jour'))).value).toBe('12');
  });

  it('keeps what the customer answered when it renders again', async () => {
    const { press } = await open();
    await press(inWidget('button', 'Hier'));
    await press(inWidget('button', 'Continuer'));
    await says('yes deliveredAt');
    await press(onPage('button', 'Assombrir'));
    await says('dark');
    expect(
      await tab.evaluate(() => document.querySelector('eligibility-check')?.decision?.verdict),
    ).toBe('yes');
  });

  it('takes it away, and puts it back', async () => {
    const { press } = await open();
    await see(tab, question);
    await press(onPage('button', 'Montrer'));
    await seeNo(tab, question);
    await press(onPage('button', 'Montrer'));
    await see(tab, question);
    await press(onPage('button', 'Répondre'));
    await says('no');
  });
});
