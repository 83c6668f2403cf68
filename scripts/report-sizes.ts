import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundledModule, breakdown, ENTRY_LIMIT, sizeOf } from './size.ts';

const number = new Intl.NumberFormat('en');
const column = (value: number) => number.format(value).padStart(9);

/**
 * Prints the weight of the scripts in `folder`, and what the entry is made of.
 * Returns whether the entry keeps within its limit.
 */
export async function reportSizes(folder: string, modules: BundledModule[]): Promise<boolean> {
  console.log(`${'bytes'.padEnd(22)}      raw     gzip   brotli`);
  const files = await readdir(folder, { recursive: true });
  const scripts = files.filter((name) => name.endsWith('.js')).sort();
  for (const name of scripts) {
    const { raw, gzip, brotli } = sizeOf(await readFile(join(folder, name)));
    console.log(`${name.padEnd(22)}${column(raw)}${column(gzip)}${column(brotli)}`);
  }
  const { gzip: entry } = sizeOf(await readFile(join(folder, 'eligibility-check.js')));
  console.log('Of the entry, about (gzip):');
  const parts = [...breakdown(modules, entry)].sort(([, a], [, b]) => b - a);
  for (const [group, bytes] of parts) console.log(`  ${group.padEnd(29)}${column(bytes)}`);
  const fits = entry <= ENTRY_LIMIT;
  const room = number.format(Math.abs(ENTRY_LIMIT - entry));
  const limit = number.format(ENTRY_LIMIT);
  if (fits) console.log(`Within the limit of ${limit} bytes: ${room} left.`);
  else console.error(`eligibility-check.js is ${room} bytes over its limit of ${limit} (gzip).`);
  return fits;
}
