import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formCases } from './forms/cases.ts';
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

async function open(name: string): Promise<Tab> {
  const one = formCases.find((each) => each.name === name);
  if (!one) throw new Error(`There is no form "${name}".`);
  current = await visit(browser);
  await current.tab.goto(server.origin + pathOf(one));
  return current.tab;
}

const fill = (tab: Tab) => tab.evaluate(() => window.prefill());

/** The library, what it shows instead of the select, and how a customer chooses "Question" there. */
const libraries: [string, string, (tab: Tab) => Promise<void>][] = [
  [
    'Choices.js',
    '.choices__list--single',
    async (tab) => {
      await tab.locator('.choices').tap();
      await tab.locator('.choices__list--dropdown').getByText('Question').click();
    },
  ],
  [
    'TomSelect',
    '.ts-control >> nth=0',
    async (tab) => {
      await tab.locator('.ts-control').first().tap();
      await tab.locator('.ts-dropdown').getByText('Question').click();
    },
  ],
  [
    'select2',
    '.select2-selection',
    async (tab) => {
      await tab.locator('.select2-selection').tap();
      await tab.locator('.select2-results').getByText('Question').click();
    },
  ],
];

describe.each(libraries)('%s', (name, shown, chooseQuestion) => {
  it('shows what its select was filled with', async () => {
    const tab = await open(name);
    await fill(tab);
    await expect.poll(() => tab.locator(shown).textContent()).toMatch(/Remboursement/);
  });

  it('offers what it offered, and nothing else', async () => {
    const tab = await open(name);
    const options = () => tab.locator('#motif option').allTextContents();
    const before = await options();
    await fill(tab);
    await expect.poll(() => tab.locator(shown).textContent()).toMatch(/Remboursement/);
    expect((await options()).sort()).toEqual(before.sort());
  });

  it('keeps what the customer chooses there instead, whatever the page does', async () => {
    const tab = await open(name);
    await fill(tab);
    await expect.poll(() => tab.locator(shown).textContent()).toMatch(/Remboursement/);
    await chooseQuestion(tab);
    await expect.poll(() => tab.locator('#motif').inputValue()).toBe('q');
    // A change of the form, and the field that is filled after it.
    await tab.evaluate(() => {
      const late = document.createElement('p');
      late.innerHTML = '<label>N° de commande <input name="late"></label>';
      document.querySelector('form')?.append(late);
    });
    await expect.poll(() => tab.locator('[name=late]').inputValue()).toBe('CMD-20418');
    expect(await tab.locator('#motif').inputValue()).toBe('q');
    await fill(tab);
    expect(await tab.locator('#motif').inputValue()).toBe('q');
  });

  it('keeps what the customer chose before', async () => {
    const tab = await open(name);
    // TomSelect starts only then.
    await tab.evaluate(() => dispatchEvent(new Event('filling')));
    await expect.poll(() => tab.locator(shown).isVisible()).toBe(true);
    await chooseQuestion(tab);
    await expect.poll(() => tab.locator('#motif').inputValue()).toBe('q');
    expect(await fill(tab)).toContain('kept');
    expect(await tab.locator('#motif').inputValue()).toBe('q');
  });
});
