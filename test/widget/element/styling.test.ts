import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import manifest from '../../../src/widget/custom-elements.json';

const read = (path: string) => readFile(path, 'utf8');
const [declaration] = manifest.modules[0]?.declarations ?? [];
const names = (list: { name: string }[] = []) => list.map(({ name }) => name).sort();

/** The first cells of the rows under a heading. */
async function documented(heading: string): Promise<string[]> {
  const [, section = ''] = (await read('docs/styling.md')).split(`## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name).sort();
}

it('documents each custom property of the manifest', async () => {
  expect(await documented('Custom properties')).toEqual(names(declaration?.cssProperties));
});

it('documents each part of the manifest', async () => {
  expect(await documented('Parts')).toEqual(names(declaration?.cssParts));
});

it('uses each documented custom property in the style sheets, and no other', async () => {
  const sheets = await Promise.all(
    ['theme', 'controls', 'screens'].map((name) => read(`src/widget/styles/${name}.css`)),
  );
  const used = new Set(sheets.join('').match(/--eligibility-[a-z-]+/g));
  expect([...used].sort()).toEqual(names(declaration?.cssProperties));
});

it('styles no part that the manifest does not name', async () => {
  const sheets = await Promise.all(
    ['theme', 'controls', 'screens'].map((name) => read(`src/widget/styles/${name}.css`)),
  );
  const styled = [...sheets.join('').matchAll(/\[part="([^"]+)"\]/g)].map(([, name = '']) => name);
  const known = names(declaration?.cssParts);
  expect(styled.filter((name) => !known.includes(name))).toEqual([]);
});
