import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formCases } from './forms/cases.ts';
import { request } from './forms/request.ts';
import { pathOf, serveForms } from './forms/serve-forms.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';

let browser: Browser;
let server: TestServer;
let current: Visit;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
  await serveForms(server);
});
afterEach(() => current.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openCase(name: string): Promise<Tab> {
  const one = formCases.find((each) => each.name === name);
  if (!one) throw new Error(`There is no form "${name}".`);
  current = await visit(browser);
  await current.tab.goto(server.origin + pathOf(one));
  return current.tab;
}

async function openPage(body: string): Promise<Tab> {
  current = await visit(browser);
  const head = '<!doctype html><meta charset="utf-8"><script src="/prefill.js"></script><body>';
  await current.tab.goto(server.serve('/page', head + body));
  return current.tab;
}

const fill = (tab: Tab) => tab.evaluate(() => window.prefill());
const message = (tab: Tab) => tab.locator('textarea').inputValue();

const form = (rest = '') => `<main><form method="post" action="/sent">
  <label>Objet <input name="objet"></label><label>Message <textarea name="message"></textarea></label>
  <button>Envoyer</button> <button type="button" id="other">Autre</button></form></main>${rest}`;

describe('what is told later', () => {
  it('is nothing, where all was filled at once', async () => {
    const tab = await openCase('React');
    await fill(tab);
    await tab.getByLabel('Message').focus();
    expect(await tab.evaluate(() => window.more)).toEqual([]);
  });

  it('is the form that came late, as it is then', async () => {
    const tab = await openPage('<main></main>');
    expect(await fill(tab)).toEqual([]);
    await tab.evaluate((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, form());
    await expect.poll(() => tab.evaluate(() => window.more.length)).toBe(1);
    const [subject, email, name, firstName, lastName, orderId, text, reason] = await tab.evaluate(
      () => window.more[0] ?? [],
    );
    expect([subject, text]).toEqual(['filled', 'filled']);
    expect(new Set([email, name, firstName, lastName, orderId, reason])).toEqual(
      new Set(['not-found']),
    );
  });

  it('is nothing, where the page only draws the same again', async () => {
    const tab = await openCase('form drawn anew');
    await fill(tab);
    await tab.waitForFunction("document.querySelector('[data-done] textarea')?.value");
    expect(await tab.evaluate(() => window.more)).toEqual([]);
  });
});

describe('once the form is sent', () => {
  it('it stays as empty as the page leaves it', async () => {
    const tab = await openCase('reset after sending');
    await fill(tab);
    await tab.getByRole('button').tap();
    await tab.locator('[data-done]').waitFor();
    await tab.getByLabel('Objet').focus();
    expect(await message(tab)).toBe('');
  });

  it('so also where a button sends it without a submit', async () => {
    const tab = await openPage(
      form(`<script>document.querySelector('#other').addEventListener('click', async () => {
        const form = document.querySelector('form');
        await fetch('/sent', { method: 'POST', body: new FormData(form) });
        form.reset();
        document.body.dataset.done = '';
      });</script>`),
    );
    await fill(tab);
    await tab.locator('#other').tap();
    await tab.locator('[data-done]').waitFor();
    await tab.getByLabel('Objet').focus();
    expect(await message(tab)).toBe('');
    expect(server.submissions.at(-1)?.fields).toContainEqual({
      name: 'objet',
      value: 'Demande de remboursement',
    });
  });
});

describe('what the customer did to the form', () => {
  it('stays done when the page draws the form anew with it', async () => {
    const tab = await openPage(form());
    await fill(tab);
    await tab.getByLabel('Objet').press('Control+A');
    await tab.getByLabel('Objet').press('Delete');
    await tab.evaluate(() => {
      const main = document.querySelector('main');
      const again = main?.firstElementChild?.cloneNode(true) as HTMLFormElement;
      for (const control of again.querySelectorAll('input,textarea')) {
        (control as HTMLInputElement).value = '';
      }
      main?.replaceChildren(again);
    });
    await expect.poll(() => message(tab)).toBe(request.message);
    expect(await tab.getByLabel('Objet').inputValue()).toBe('');
  });

  it('stays done when they untick what was ticked', async () => {
    const tab = await openCase('boxes');
    await fill(tab);
    const box = tab.getByLabel('Demande de remboursement');
    expect(await box.isChecked()).toBe(true);
    await box.tap();
    await tab.getByLabel('Votre message').focus();
    expect(await box.isChecked()).toBe(false);
  });

  it('stays done when they tick another', async () => {
    const tab = await openCase('React, radio buttons');
    await fill(tab);
    await tab.getByLabel('Question').tap();
    await tab.getByLabel('Message').focus();
    expect(await tab.getByLabel('Question').isChecked()).toBe(true);
  });
});

describe('a page that does not want it', () => {
  it('has its way in the end', async () => {
    const tab = await openPage(
      form(`<script>
        const area = document.querySelector('textarea');
        let quiet = 0;
        area.addEventListener('input', () => requestAnimationFrame(() => {
          area.value = '';
          area.className = area.className ? '' : 'emptied';
          quiet = 0;
        }));
        const count = () => {
          if (++quiet < 30) requestAnimationFrame(count);
          else document.body.dataset.done = '';
        };
        addEventListener('filling', count);
      </script>`),
    );
    await fill(tab);
    await tab.locator('[data-done]').waitFor();
    expect(await message(tab)).toBe('');
    await tab.getByRole('button', { name: 'Envoyer' }).tap();
    await tab.getByRole('heading', { name: 'Envoyé' }).waitFor();
  });

  it('is not sent, and no button of it pressed', async () => {
    const tab = await openPage(
      form(`<script>
        window.heard = [];
        for (const type of ['submit', 'click', 'focusin']) {
          document.addEventListener(type, ({ type }) => heard.push(type), true);
        }
      </script>`),
    );
    await fill(tab);
    expect(await tab.evaluate('heard')).toEqual([]);
  });
});
