import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import shipped from '../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import type { Answers } from '../../src/policy/types.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, strictPolicy, type TestServer } from './support/server.ts';
import { contactForm, html, script, setAnswers, widgets } from './widget-page.ts';

const storyOf = (id: string) => {
  const { now, answers } = shipped.scenarios.find((one) => one.id === id) ?? {};
  return { now: now as string, answers: answers as unknown as Answers };
};
const failing = { console: [] as string[], page: [], violations: [] };

describe('a result', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
  });
  afterEach(() => current?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page whose widget shows the result of a story of the policy. */
  async function open(
    id: string,
    { head = script, prepare = async (_: Visit) => {}, headers = {} } = {},
  ) {
    current = await visit(browser);
    const { tab } = current;
    await prepare(current);
    const { now, answers } = storyOf(id);
    const body = html(`<eligibility-check now="${now}"></eligibility-check>${contactForm}`, head);
    await tab.goto(server.serve('/page', { body, headers }));
    const widget = widgets(tab);
    await widget.getByRole('heading', { name: 'Pourquoi souhaitez-vous' }).waitFor();
    await setAnswers(widget, answers);
    await widget.getByRole('heading', { name: 'Pourquoi cette réponse' }).waitFor();
    return widget;
  }

  it('tells what the customer can still do, under a strict policy with Trusted Types', async () => {
    const policy = `${strictPolicy['content-security-policy']}; trusted-types 'none'; img-src 'self'`;
    const widget = await open('H28', { headers: { 'content-security-policy': policy } });
    await widget.getByRole('heading', { name: 'Ce que vous pouvez encore faire' }).waitFor();
    expect(await widget.locator('[part=outlook]').textContent()).toContain(
      'un remboursement intégral semble possible',
    );
    expect(current.faults).toEqual(failing);
  });

  it('opens what it rests on, by keyboard', async () => {
    const widget = await open('H28');
    const summary = widget.locator('summary');
    await summary.focus();
    await current.tab.keyboard.press('Enter');
    await widget.getByRole('heading', { name: 'Ce qui décide' }).waitFor();
    expect(await widget.locator('[part=path]').textContent()).toContain('Aide refusée');
    await current.tab.keyboard.press('Enter');
    await widget.getByRole('heading', { name: 'Ce qui décide' }).waitFor({ state: 'hidden' });
    expect(current.faults).toEqual(failing);
  });

  it('moves nothing that stands there when this comes', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const widget = await open('H24', {
      prepare: async ({ tab }) => {
        await tab.route('**/dist/analysis.js', async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    /** Where the headings of a result, the steps' among them, stand. */
    const places = () =>
      widget
        .getByRole('heading', { name: /Pourquoi cette réponse|Ce qu’il vous reste à faire/ })
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await places();
    release();
    await widget.getByRole('heading', { name: 'Ce que vous pouvez encore faire' }).waitFor();
    await widget.locator('summary').waitFor();
    expect(await places()).toEqual(before);
    expect(before.length).toBe(2);
  });

  it('stays whole, and says nothing, where its analysis cannot be had', async () => {
    const widget = await open('H28', {
      prepare: async ({ tab }) => {
        await tab.route('**/dist/analysis.js', (route) => route.fulfill({ status: 404 }));
      },
    });
    await current.tab.waitForLoadState('networkidle');
    expect(await widget.locator('[part=outlook], [part=path]').allTextContents()).toEqual(['', '']);
    expect(await widget.getByRole('heading', { name: 'Ce qu’il vous reste à faire' }).count()).toBe(
      1,
    );
    expect(current.faults.page).toEqual([]);
    await widget.getByRole('button', { name: 'Préparer ma demande' }).click();
    await widget.getByRole('heading', { name: 'Votre demande' }).waitFor();
  });

  it('stays whole where the script is part of a bundle whose place nobody knows', async () => {
    const entry = await (await fetch(`${server.origin}/dist/eligibility-check.js`)).text();
    server.serve('/cache/bundle.js', { body: entry, type: 'text/javascript' });
    const widget = await open('H28', { head: '<script src="/cache/bundle.js" defer></script>' });
    expect(await widget.locator('[part=outlook], [part=path]').allTextContents()).toEqual(['', '']);
    expect(current.faults).toEqual(failing);
  });

  it('is analysed anew once an answer is another one', async () => {
    const widget = await open('H28');
    const title = widget.getByRole('heading', { name: 'Ce que vous pouvez encore faire' });
    await title.waitFor();
    await widget.getByRole('button', { name: 'Modifier Aide refusée' }).click();
    await widget.getByRole('radio', { name: 'Non' }).check();
    await widget.getByRole('button', { name: 'Continuer' }).click();
    await widget.getByRole('heading', { name: 'remboursement intégral semble possible' }).waitFor();
    await widget.getByRole('heading', { name: 'Ce qui change avec le temps' }).waitFor();
    expect(await title.count()).toBe(0);
    expect(current.faults).toEqual(failing);
  });

  it('is reached without the time, but where the time counts', async () => {
    current = await visit(browser);
    const { tab } = current;
    const { now } = storyOf('H01');
    await tab.goto(
      server.serve('/page', html(`<eligibility-check now="${now}"></eligibility-check>`, script)),
    );
    const widget = widgets(tab);
    const { purchasedAt: _, ...answers } = storyOf('H01').answers;
    await setAnswers(widget, answers);
    await widget.getByRole('heading', { name: 'Quand avez-vous payé' }).waitFor();
    const fill = async (day: string) => {
      for (const [name, text] of Object.entries({ Jour: day, Mois: '1', Année: '2026' })) {
        await widget.getByLabel(name, { exact: true }).fill(text);
      }
      await widget.getByRole('button', { name: 'Continuer' }).click();
    };
    // 72 hours before the pretended moment ended on that day.
    await fill('10');
    const time = widget.getByLabel('Heure', { exact: true });
    await time.waitFor();
    expect(await time.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(await widget.getByText('L’heure compte ici').isVisible()).toBe(true);
    await fill('12');
    await widget.getByRole('heading', { name: 'remboursement intégral semble possible' }).waitFor();
    expect(
      await widget.evaluate((element: HTMLElement & { answers?: Answers }) => element.answers),
    ).toMatchObject({ purchasedAt: '2026-01-12' });
  });
});
