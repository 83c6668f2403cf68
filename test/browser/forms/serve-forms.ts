import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { faultRecorder, serveFaultRecorder } from '../support/fault-recorder.ts';
import type { TestServer } from '../support/server.ts';
import { type FormCase, formCases } from './cases.ts';

const modules = new URL('../../../node_modules/', import.meta.url);

/** What the pages load, by the name that they use. */
const libraries: Record<string, string> = {
  'jquery.js': 'jquery/dist/jquery.min.js',
  'underscore.js': 'underscore/underscore-umd-min.js',
  'backbone.js': 'backbone/backbone-min.js',
  'select2.js': 'select2/dist/js/select2.min.js',
  'tom-select.js': 'tom-select/dist/js/tom-select.complete.js',
  'choices.js': 'choices.js/public/assets/scripts/choices.min.js',
  'choices.css': 'choices.js/public/assets/styles/choices.min.css',
};

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** Where `serveForms` serves a case. */
export const pathOf = ({ name }: FormCase): string =>
  `/forms/${formCases.findIndex((one) => one.name === name)}`;

/**
 * Serves every form, what the pages load, and `/prefill.js`, which gives them `window.prefill()`.
 * Works for every browser.
 */
export async function serveForms(server: TestServer): Promise<void> {
  const script = (name: string, body: string) =>
    server.serve(`/lib/${name}`, {
      body,
      type: name.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8',
    });
  for (const [name, path] of Object.entries(libraries)) {
    script(name, await readFile(new URL(path, modules), 'utf8'));
  }
  for (const name of ['jetpack.js', 'ninja.js']) {
    script(name, await readFile(new URL(name, import.meta.url), 'utf8'));
  }
  serveFaultRecorder(server);
  script('react-page.js', await bundle('react-page.ts'));
  server.serve('/prefill.js', {
    body: await bundle('../prefill-page.ts'),
    type: 'text/javascript',
  });
  for (const one of formCases) {
    server.serve(
      pathOf(one),
      `<!doctype html><html lang="${one.lang ?? 'fr'}"><meta charset="utf-8"><title>Contact</title><link rel="icon" href="data:,">${faultRecorder}<script src="/prefill.js"></script><body>${one.html}`,
    );
  }
}
