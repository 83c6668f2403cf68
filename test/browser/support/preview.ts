import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Visit, visit } from './chromium.ts';
import type { TestServer } from './server.ts';

const file = new URL(
  '../../../src/policy/documents/abonnements-smarters-pro.json',
  import.meta.url,
);

/** The shipped document, with one text put in the place of another. */
export function editedDocument(from: string, to: string): string {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`the document does not hold ${from}`);
  return text.replace(from, to);
}

/** As strict as the demo's own server. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'",
};

/**
 * Opens the policy preview on a desk, as the demo page has it.
 *
 * @param draft the document that this device kept from an earlier visit
 */
export async function visitPreview(
  browser: Browser,
  server: TestServer,
  { draft, hash = '', ...options }: BrowserContextOptions & { draft?: string; hash?: string } = {},
): Promise<Visit> {
  const page = readFileSync(new URL('../../../demo/preview.html', import.meta.url), 'utf8');
  const url = server.serve('/preview/', {
    body: page.replaceAll('../dist/', '/dist/').replaceAll(/(?=preview\.css|icon\.svg)/g, '/demo/'),
    headers,
  });
  const desk = { viewport: { width: 1280, height: 900 }, hasTouch: false, isMobile: false };
  const current = await visit(browser, { ...desk, ...options });
  const { tab } = current;
  if (draft !== undefined) {
    await tab.goto(
      server.serve(
        '/preview/empty',
        '<!doctype html><link rel="icon" href="/demo/icon.svg"><title>-</title>',
      ),
    );
    await tab.evaluate(async (text) => {
      const live = await fetch('/dist/policies/abonnements-smarters-pro.json');
      const kept = { text, base: await live.text() };
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('eligibility-check-preview');
        opening.onupgradeneeded = () => opening.result.createObjectStore('drafts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const act = opening.result.transaction('drafts', 'readwrite');
          act.objectStore('drafts').put(kept, 'abonnements-smarters-pro');
          act.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    }, draft);
  }
  await tab.goto(`${url}${hash}`);
  await tab.getByRole('heading', { level: 1 }).waitFor();
  return current;
}

/** Gives customers so many hours to ask for a refund, as a person would: in the settings. */
export async function giveHours({ tab }: Visit, hours: number): Promise<void> {
  const name = 'Délai pour demander un remboursement';
  await tab.getByRole('region', { name }).getByRole('textbox').fill(`${hours}`);
  await tab.keyboard.press('Tab');
}

/** What axe finds of the preview, as pairs of a rule and what breaks it. */
export async function previewFindings({ tab }: Visit): Promise<[string, string[]][]> {
  // Evaluated by the browser's own tools, which a page's security policy does not bind.
  await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run('policy-preview', {
      // The same violations, without a description of all that passes.
      resultTypes: ['violations'],
    }),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
