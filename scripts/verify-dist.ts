import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDist } from './build-dist.ts';
import { reportSizes } from './report-sizes.ts';

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** The files that are not byte for byte the same in both folders, or that only one of them has. */
async function differences(a: string, b: string): Promise<string[]> {
  const names = new Set([...(await filesOf(a)), ...(await filesOf(b))]);
  const differs = async (name: string) => {
    const [left, right] = await Promise.all(
      [a, b].map((folder) => readFile(join(folder, name)).catch(() => null)),
    );
    return !left || !right || !left.equals(right);
  };
  const found: string[] = [];
  for (const name of [...names].sort()) if (await differs(name)) found.push(name);
  return found;
}

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const fresh = await mkdtemp(join(tmpdir(), 'eligibility-check-'));
try {
  const modules = await buildDist(fresh);
  const stale = await differences(dist, fresh);
  for (const name of stale) console.error(`dist/${name} is not what the source builds.`);
  if (stale.length > 0) console.error('Run `npm run build`, and commit dist/.');
  else console.log('dist/ is what the source builds.');
  const fits = await reportSizes(fresh, modules);
  if (stale.length > 0 || !fits) process.exitCode = 1;
} finally {
  await rm(fresh, { recursive: true, force: true });
}
