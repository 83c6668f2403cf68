import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Rolldown, type UserConfig } from 'vite';
import {
  afterwards,
  analysis,
  carry,
  debug,
  element,
  engine,
  language,
  preview,
  resume,
} from '../vite.config.ts';
import { lacking } from './lacking.ts';
import { languageFolder, languages } from './languages.ts';
import { writeSchema } from './schema.ts';
import type { BundledModule } from './size.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const entryTypes = Object.fromEntries(
  Object.entries({
    policy: 'policy/index',
    'eligibility-check': 'widget/eligibility-check',
    'policy-preview': 'preview/policy-preview',
    react: 'widget/jsx/react',
    preact: 'widget/jsx/preact',
    vue: 'widget/jsx/vue',
  }).map(([name, path]) => [`${name}.d.ts`, `export * from './types/${path}.js';\n`]),
);

async function bundle(config: UserConfig, outDir: string): Promise<BundledModule[]> {
  const outputs = await build({
    ...config,
    root,
    configFile: false,
    build: { ...config.build, outDir },
  });
  return (outputs as Rolldown.RolldownOutput[])
    .flatMap(({ output }) => output)
    .flatMap((part) => (part.type === 'chunk' ? Object.entries(part.modules) : []))
    .map(([id, { code }]) => ({ id, code: code ?? '' }));
}

/** Copies the policy documents; each names its schema as seen from its new place. */
async function copyPolicies(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (!name.endsWith('.json')) continue;
    const text = await readFile(join(from, name), 'utf8');
    const schema = /^(\s*"\$schema": ")[^"]*policy\.schema\.json"/m;
    await writeFile(join(to, name), text.replace(schema, '$1../policy.schema.json"'));
  }
}

/**
 * Writes everything that `dist/` holds to `folder`, the same bytes for the same sources on every
 * machine. Returns the modules that the entry script is made of. Throws when a step fails.
 */
export async function buildDist(folder: string): Promise<BundledModule[]> {
  await mkdir(folder, { recursive: true });
  const modules = await bundle(element, folder);
  await bundle(engine, folder);
  await bundle(afterwards, folder);
  await bundle(analysis, folder);
  await bundle(carry, folder);
  await bundle(debug, folder);
  await bundle(resume, folder);
  for (const config of preview) await bundle(config, folder);
  for (const tag of await languages()) {
    const lacks = lacking(tag, await import(new URL(`${tag}.ts`, languageFolder).href));
    if (lacks.length) throw new Error(`src/languages/${tag}.ts lacks ${lacks.join(', ')}.`);
    // French, which binds, is in the script.
    if (tag !== 'fr') await bundle(language(tag), folder);
  }
  await promisify(execFile)(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      '-p',
      'tsconfig.types.json',
      '--outDir',
      join(folder, 'types'),
    ],
    { cwd: root },
  ).catch(({ stdout, message }: { stdout?: string; message: string }) => {
    throw new Error(`The type declarations could not be written.\n${stdout || message}`);
  });
  for (const [name, text] of Object.entries(entryTypes)) await writeFile(join(folder, name), text);
  await copyPolicies(join(root, 'src/policy/documents'), join(folder, 'policies'));
  await writeSchema(join(folder, 'policy.schema.json'));
  const manifest = await readFile(join(root, 'src/widget/custom-elements.json')).catch(() => null);
  if (manifest) await writeFile(join(folder, 'custom-elements.json'), manifest);
  return modules;
}
