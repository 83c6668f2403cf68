import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import sentences from '../policy/fixtures/sentences.fr.json' with { type: 'json' };

it('the demo shows every sentence of the policy under the anchor of its id', async () => {
  const file = new URL('../../demo/politique-de-remboursement.html', import.meta.url);
  const { document } = new JSDOM(await readFile(file, 'utf8')).window;
  const shown = (id: string) => {
    const element = document.getElementById(id)?.cloneNode(true) as Element | undefined;
    for (const list of element?.querySelectorAll('ul') ?? []) list.remove();
    return element?.textContent.trim();
  };
  expect(sentences.map(({ id }) => [id, shown(id)])).toEqual(
    sentences.map(({ id, text }) => [id, text]),
  );
});
