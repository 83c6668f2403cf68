import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parcelPolicy } from '../widget/element/parcel-policy.ts';
import { question, result } from './hostile-journey.ts';
import { finger, inWidget, onPage, see } from './support/customer.ts';
import type { Engine, EngineTab } from './support/engine.ts';
import { engineNames, launchEngine } from './support/engines.ts';
import { faultRecorder, faultsOf, serveFaultRecorder } from './support/fault-recorder.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { tabAfter } from './support/tab-after.ts';
import { contactForm, html, script } from './widget-page.ts';

const tag = '<eligibility-check policy="/parcel.json"></eligibility-check>';
const head = `${faultRecorder}${script}`;
const page = html(tag + contactForm, head);
const style = (rules: string) => html(tag + contactForm, `<style>${rules}</style>${head}`);

// Chromium has more of them, in a file of their own.
describe.each(engineNames.filter((name) => name !== 'Chromium'))('in %s', (name) => {
  let engine: Engine;
  let server: TestServer;
  let tab: EngineTab;

  beforeAll(async () => {
    const nothing = { status: 204, body: '' };
    [engine, server] = await Promise.all([launchEngine(name), startTestServer(nothing)]);
    serveFaultRecorder(server);
    server.serve('/parcel.json', { body: JSON.stringify(parcelPolicy()), type: 'text/plain' });
    tab = await engine.newTab();
  });
  afterEach(async (test) => {
    tab = await tabAfter(test, tab, engine);
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  it.each([
    ['where every style is unset', style('* { all: unset !important }')],
    ['where no div shows', style('div { display: none !important }')],
    [
      'where nothing that we are made of shows',
      style('section,fieldset,legend,small,ul,ol,dl,h2,h3,svg { display: none !important }'),
    ],
    ['where text is tiny', style('html { font-size: 6px !important }')],
    ['where text is huge', style('html { font-size: 40px !important; line-height: 3 }')],
    [
      'where everything gets something before and after it',
      style('*::before, *::after { content: "JUNK" !important }'),
    ],
    [
      'where controls are hidden to be drawn anew',
      style(
        'input[type=radio], input[type=checkbox] { opacity: 0; position: absolute; left: -9999px }',
      ),
    ],
    [
      'where everything is written in capitals, far apart, to the right',
      style('* { text-transform: uppercase; letter-spacing: 1em; direction: rtl }'),
    ],
    ['from right to left', page.replace('<html', '<html dir="rtl"')],
    ['without a doctype', page.replace('<!doctype html>', '')],
    [
      'of frames and tables, as pages once were',
      `<html lang="fr"><title>Contact</title>${head}<body><center><table><tr><td><font>${tag}</font><td>${contactForm}</table></center>`,
    ],
    ['inside the form', html(contactForm.replace('<button', `${tag}<button`), head)],
  ])('a customer goes from the first question to the sent form %s', async (_, body) => {
    await tab.open(server.serve('/page', body));
    const { press } = finger(tab);
    await see(tab, inWidget('heading', question));
    await press(inWidget('radio', 'Non'));
    await press(inWidget('button', 'Continuer'));
    await see(tab, inWidget('heading', result));
    await press(inWidget('button', 'Préparer ma demande'));
    await press(inWidget('button', 'Remplir le formulaire'));
    await see(tab, inWidget('button', 'Aller au formulaire'));
    const before = server.submissions.length;
    await press(onPage('button', 'Envoyer'));
    await expect.poll(() => server.submissions.length).toBe(before + 1);
    const sent = server.submissions.at(-1)?.fields;
    expect(sent).toContainEqual({ name: 'your-subject', value: 'Colis abîmé' });
    expect(await faultsOf(tab)).toEqual([]);
  });
});
