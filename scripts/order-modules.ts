// Looks for the order of the entry script's modules that makes it smallest, beginning with the one
// in use, and writes what it found to scripts/module-order.json: `npx tsx scripts/order-modules.ts`.
// Worth its minutes after larger changes; `npm run build` then takes the order up.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, minifySync, type Plugin, type Rolldown } from 'vite';
import { element } from '../vite.config.ts';
import { moduleOrder, orderFile } from './module-order.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Seconds to look with an estimate, and then with the whole script. */
const [estimating = 60, exact = 120] = process.argv.slice(2).map(Number);

const gzip = (code: string) => gzipSync(code, { level: 9 }).byteLength;

/** Each module's imports, in their order. */
const imports = new Map<string, readonly string[]>();
const graph: Plugin = {
  name: 'graph',
  generateBundle() {
    for (const id of this.getModuleIds()) {
      imports.set(id, this.getModuleInfo(id)?.importedIds ?? []);
    }
  },
};

async function bundle(order: readonly string[], minify: boolean): Promise<Rolldown.OutputChunk> {
  const plugins = element.plugins.filter(({ name }) => name !== 'module-order');
  const outputs = await build({
    ...element,
    root,
    configFile: false,
    plugins: [moduleOrder(order), ...plugins, graph],
    build: { ...element.build, write: false, minify: minify && 'oxc' },
  });
  const [chunk] = (outputs as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  return chunk as Rolldown.OutputChunk;
}

/** A stream of the same numbers each time: below 1, from 0. */
function* numbers() {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}
const stream = numbers();
const below = (limit: number) => Math.floor((stream.next().value as number) * limit);

const whole = await bundle([], false);
const entry = whole.facadeModuleId as string;
/** The code of each module; and as it is on its own, which is quick to put together. */
const codes = new Map(Object.entries(whole.modules).map(([id, { code }]) => [id, code ?? '']));
const short = new Map(
  [...codes].map(([id, code]) => {
    const { code: minified } = minifySync('module.js', code, { module: true, compress: false });
    return [id, minified] as const;
  }),
);
const modules = [...codes.keys()].filter((id) => id !== entry);

/** The modules as the bundler writes them, with these as the first imports. */
function written(order: readonly string[]): string[] {
  const seen = new Set<string>();
  const list: string[] = [];
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const one of imports.get(id) ?? []) visit(one);
    if (codes.has(id)) list.push(id);
  };
  for (const id of [...order, entry]) visit(id);
  return list;
}

const estimate = (order: readonly string[]) =>
  gzip(
    written(order)
      .map((id) => short.get(id))
      .join('\n'),
  );
const weigh = (order: readonly string[]) => {
  const code = written(order)
    .map((id) => codes.get(id))
    .join('\n');
  return gzip(minifySync('entry.js', `(() => {${code}})();`, {}).code);
};

/** Puts a module elsewhere, or leaves it to those that import it. */
function changed(order: readonly string[]): string[] {
  const next = [...order];
  const chance = below(4);
  const one = chance < 2 ? modules[below(modules.length)] : next[below(next.length)];
  const at = next.indexOf(one as string);
  if (at >= 0) next.splice(at, 1);
  if (chance < 3 && one) next.splice(below(next.length + 1), 0, one);
  return next;
}

function search(start: string[], seconds: number, size: (order: readonly string[]) => number) {
  let order = start;
  let least = size(order);
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const next = changed(order);
    const bytes = size(next);
    if (bytes < least || (bytes === least && next.length < order.length)) {
      [order, least] = [next, bytes];
    }
  }
  return order;
}

const nameOf = (id: string) =>
  id.startsWith(`${root}src/`)
    ? id.slice(root.length)
    : id.startsWith('\0')
      ? id.slice(1)
      : (/\/node_modules\/([^/]+)/.exec(id)?.[1] ?? id);
const ids = new Map(modules.map((id) => [nameOf(id), id]));

const before: string[] = JSON.parse(readFileSync(orderFile, 'utf8'));
const inUse = before.flatMap((name) => ids.get(name) ?? []);
const estimated = search(inUse, estimating, estimate);
const start = weigh(estimated) < weigh(inUse) ? estimated : inUse;
const found = search(start, exact, weigh).map(nameOf);

const [old, now] = await Promise.all(
  [before, found].map(async (order) => gzip((await bundle(order, true)).code)),
);
console.log(`eligibility-check.js: ${old} bytes before, ${now} bytes now.`);
if ((now as number) < (old as number)) {
  writeFileSync(orderFile, `${JSON.stringify(found, null, 2)}\n`);
}
