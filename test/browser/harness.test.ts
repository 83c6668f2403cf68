import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, strictPolicy, type TestServer } from './support/server.ts';

describe('the harness of the browser tests', () => {
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

  it('keeps what a multipart form sent', async () => {
    const form = await readFile(new URL('../forms/contact-form-7.html', import.meta.url), 'utf8');
    current = await visit(browser);
    await current.tab.goto(server.serve('/contact', form));
    await current.tab.getByLabel('Objet').fill('Été');
    await current.tab.getByLabel('Capture d’écran').setInputFiles({
      name: 'écran.png',
      mimeType: 'image/png',
      buffer: Buffer.from('four'),
    });
    await current.tab.getByRole('button', { name: 'Envoyer' }).tap();
    await current.tab.waitForURL('**/contact-form-7/**');
    const [sent] = server.submissions;
    expect(sent?.fields).toContainEqual({ name: 'your-subject', value: 'Été' });
    expect(sent?.files).toEqual([
      { name: 'capture', filename: 'écran.png', type: 'image/png', size: 4 },
    ]);
  });

  it('keeps what a plain form sent', async () => {
    current = await visit(browser);
    await current.tab.goto(
      server.serve('/plain', '<form method="post" action="/sent"><input name="a" value="b c">'),
    );
    await current.tab.locator('form').evaluate((form: HTMLFormElement) => form.submit());
    await current.tab.waitForURL('**/sent');
    expect(server.submissions.at(-1)?.fields).toEqual([{ name: 'a', value: 'b c' }]);
  });

  it('records what a strict page refuses', async () => {
    const body = '<!doctype html><script>document.title = "ran"</script>';
    current = await visit(browser);
    await current.tab.goto(server.serve('/strict', { body, headers: strictPolicy }));
    await expect.poll(() => current.faults.violations).toEqual(['script-src-elem: inline']);
    expect(await current.tab.title()).toBe('');
  });

  it('records the errors of a page', async () => {
    current = await visit(browser);
    await current.tab.goto(server.serve('/broken', '<script>throw new Error("broken")</script>'));
    await expect.poll(() => current.faults.page).toEqual(['broken']);
  });
});
