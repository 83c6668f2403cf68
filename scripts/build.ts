import { cp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildDist } from './build-dist.ts';
import { languageList, listFile } from './language-list.ts';
import { languages } from './languages.ts';
import { reportSizes } from './report-sizes.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const dist = path('dist');
const fresh = path('.cache/dist');

await writeFile(listFile, languageList(await languages()));

// Built aside first: a failed build leaves the last good one in place.
await rm(fresh, { recursive: true, force: true });
const modules = await buildDist(fresh);
await rm(dist, { recursive: true, force: true });
await cp(fresh, dist, { recursive: true });
await rm(fresh, { recursive: true, force: true });
if (!(await reportSizes(dist, modules))) process.exitCode = 1;
