// npm run visual: what looks otherwise than was accepted; with -- --accept, that it is to look so.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../test/browser/support/chromium.ts';
import { startTestServer } from '../test/browser/support/server.ts';
import { readBlocks, side, writeBlocks } from '../test/browser/visual/blocks.ts';
import { differencesOf } from '../test/browser/visual/differences.ts';
import { readReferences, writeReferences } from '../test/browser/visual/references.ts';
import { nameOf, takePicture } from '../test/browser/visual/take-picture.ts';
import { views } from '../test/browser/visual/views.ts';

const accept = process.argv.includes('--accept');
const folder = fileURLToPath(new URL('../.cache/visual/', import.meta.url));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
const references = await readReferences();
const taken: Record<string, string> = {};
const figures: string[] = [];
for (const [at, view] of views.entries()) {
  const name = nameOf(view);
  const { png, blocks } = await takePicture(browser, server, view);
  taken[name] = writeBlocks(blocks);
  await writeFile(`${folder}${at}.png`, png);
  const reference = references[name];
  const { says, blocks: differing } = reference
    ? differencesOf(blocks, readBlocks(reference))
    : { says: ['there is no reference'], blocks: [] };
  if (!says.length) continue;
  if (!accept) console.log(`${name}: ${says.join('; ')}`);
  const marks = differing.map((block) => {
    const [x, y] = [(block % blocks.columns) * side, Math.floor(block / blocks.columns) * side];
    return `<rect x="${x}" y="${y}" width="${side}" height="${side}"/>`;
  });
  const [width, height] = [blocks.columns * side, blocks.rows * side];
  figures.push(
    `<figure><figcaption>${name}: ${says.join('; ')}</figcaption><div><img src="${at}.png" alt=""><svg width="${width}" height="${height}">${marks.join('')}</svg></div></figure>`,
  );
}
await browser.close();
await server.close();

if (accept) {
  await writeReferences(taken);
  console.log(`${views.length} pictures are accepted.`);
} else {
  await writeFile(
    `${folder}index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>What looks otherwise</title>
<style>body{display:flex;flex-wrap:wrap;gap:2rem;font:1rem sans-serif}figcaption{max-width:24rem}div{position:relative}svg{position:absolute;inset:0;fill:#f003}</style>
${figures.join('\n') || 'Nothing.'}\n`,
  );
  console.log(`${views.length - figures.length} of ${views.length} look as accepted.`);
  if (figures.length) console.log(`See ${folder}index.html; then mend them, or accept them.`);
  process.exitCode = figures.length ? 1 : 0;
}
