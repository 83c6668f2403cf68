import { readFile } from 'node:fs/promises';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { request } from './forms/request.ts';
import { serveForms } from './forms/serve-forms.ts';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, type TestServer } from './support/server.ts';

/** As HTTP carries it. */
const message = request.message.replaceAll('\n', '\r\n');

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

async function open(html: string): Promise<Tab> {
  current = await visit(browser);
  const head = '<!doctype html><meta charset="utf-8"><script src="/prefill.js"></script>';
  await current.tab.goto(server.serve('/contact', head + html));
  return current.tab;
}

async function openServed(name: string): Promise<Tab> {
  return open(await readFile(new URL(`../forms/${name}.html`, import.meta.url), 'utf8'));
}

const fill = (tab: Tab) => tab.evaluate(() => window.prefill());

/** What the server received last, by name, hidden fields apart. */
async function received(tab: Tab, hidden: string[] = []): Promise<Record<string, string>> {
  await tab.getByRole('heading', { name: 'Envoyé' }).waitFor();
  const { fields = [] } = server.submissions.at(-1) ?? {};
  return Object.fromEntries(
    fields.flatMap(({ name, value }) => (hidden.includes(name) ? [] : [[name, value]])),
  );
}

/** Sends the form of the message as it stands, and returns what the server received. */
async function send(tab: Tab): Promise<Record<string, string>> {
  const form = tab.locator('form:has(textarea)');
  const hidden = await form
    .locator('input[type=hidden]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).name));
  await form.evaluate((element: HTMLFormElement) => element.submit());
  return received(tab, hidden);
}

describe('a form of a plugin', () => {
  it.each(['contact-form-7', 'wpforms-lite'])(
    '%s passes its own checks once the customer consents and presses Send',
    async (name) => {
      const tab = await openServed(name);
      await fill(tab);
      await tab.getByRole('checkbox').tap();
      await tab.getByRole('button', { name: 'Envoyer' }).tap();
      expect(Object.values(await received(tab))).toContain(message);
      expect(current.faults.page).toEqual([]);
    },
  );
});

/** A form with one more field, and what that field sends after filling. */
async function sentBy(field: string, before = '', formStyle = ''): Promise<string | undefined> {
  const tab = await open(
    `${before}<form action="/sent" method="post" style="${formStyle}">
      ${field}<label>Message <textarea name="message"></textarea></label></form>`,
  );
  await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await fill(tab);
  return (await send(tab)).field;
}

const input = '<label>Nom <input name="field"></label>';

describe('a honeypot is left alone that hides', () => {
  it.each([
    ['beside the page', `<div style="position:absolute;left:-9999px">${input}</div>`],
    ['beyond the page', `<div style="position:absolute;left:9999px">${input}</div>`],
    ['above the page', `<div style="position:absolute;top:-5000px">${input}</div>`],
    ['by visibility', `<div style="visibility:hidden">${input}</div>`],
    ['by display', `<style>.more{display:none}</style><p class="more">${input}</p>`],
    [
      'in a pixel',
      `<div style="position:absolute;width:1px;height:1px;overflow:hidden">${input}</div>`,
    ],
    ['in no height', `<div style="max-height:0;overflow:hidden">${input}</div>`],
    ['behind a clip', `<div style="position:absolute;clip:rect(0,0,0,0)">${input}</div>`],
    ['behind a clip path', `<div style="clip-path:inset(50%)">${input}</div>`],
    ['by transparency', `<div style="position:absolute;opacity:0">${input}</div>`],
    ['by its scale', `<div style="transform:scale(0)">${input}</div>`],
    [
      'by its size',
      '<label>Nom <input name="field" style="width:0;height:0;border:0;padding:0"></label>',
    ],
  ])('%s', async (_, field) => {
    expect(await sentBy(field)).toBe('');
  });
});

describe('a field is filled that only waits', () => {
  const step = `${input}<button type="button">Suivant</button>`;

  it.each([
    ['in plain sight', input],
    ['to appear on scrolling', `<div style="opacity:0;transform:translateY(40px)">${input}</div>`],
    ['in a later step', `<div style="display:none">${step}</div>`],
    ['in a folded step', `<div style="max-height:0;overflow:hidden">${step}</div>`],
    [
      'in a slide to the right',
      `<div style="overflow:hidden"><div style="position:relative;left:100%">${step}</div></div>`,
    ],
    ['beside a float', `<div style="float:left">${input}</div>`],
  ])('%s', async (_, field) => {
    expect(await sentBy(field)).toBe('Camille Martin');
  });

  it.each([
    ['in a closed window', 'display:none'],
    ['in an invisible window', 'visibility:hidden;opacity:0'],
    ['in a panel beside the page', 'position:fixed;left:-2000px;width:300px'],
    ['in a form without a box of its own', 'display:contents'],
  ])('%s', async (_, style) => {
    expect(await sentBy(input, '', style)).toBe('Camille Martin');
  });

  it('far up a page that has been scrolled', async () => {
    const long = '<style>body{padding-bottom:5000px}</style>';
    expect(await sentBy(input, long)).toBe('Camille Martin');
    await current.close();
    expect(await sentBy(input, long, 'display:contents')).toBe('Camille Martin');
  });
});

describe('while the customer is on the page', () => {
  it('what they type by keyboard survives a second fill', async () => {
    const tab = await openServed('contact-form-7');
    await fill(tab);
    await tab.getByLabel('Objet').fill('');
    await tab.getByLabel('Objet').pressSequentially('Ma demande');
    await fill(tab);
    expect((await send(tab))['your-subject']).toBe('Ma demande');
  });

  it('what they emptied stays empty after a reset, the rest is filled again', async () => {
    const tab = await openServed('contact-form-7');
    await fill(tab);
    await tab.getByLabel('Objet').focus();
    await tab.keyboard.press('Control+A');
    await tab.keyboard.press('Delete');
    await tab.locator('form').evaluate((form: HTMLFormElement) => form.reset());
    await expect.poll(() => tab.getByLabel('Votre message').inputValue()).toBe(request.message);
    expect(await send(tab)).toMatchObject({ 'your-subject': '', 'your-message': message });
  });

  it('a reset on load, as Contact Form 7 does behind a page cache, changes nothing', async () => {
    const tab = await open(
      `${await readFile(new URL('../forms/cf7-defaut.html', import.meta.url), 'utf8')}
      <script>
        document.addEventListener('DOMContentLoaded', () => prefill());
        addEventListener('load', () => document.querySelector('form').reset());
      </script>`,
    );
    await expect.poll(() => tab.getByLabel('Votre message').inputValue()).toBe(request.message);
    expect((await send(tab))['your-subject']).toBe('Demande de remboursement');
  });

  it('the focus stays where it is', async () => {
    const tab = await openServed('contact-form-7');
    await tab.getByLabel('N° de commande').focus();
    await fill(tab);
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('order-id');
  });
});
