import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { embeddedPolicy } from './scripts/embedded-policy.ts';
import { languageEntry, languagePart } from './scripts/language-part.ts';
import { moduleOrder } from './scripts/module-order.ts';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

const shared = {
  publicDir: false,
  logLevel: 'warn',
} satisfies UserConfig;

// Later syntax would gain a few bytes, but the minifiers of WordPress cache plugins trip over it.
const target = 'es2020';

/** The widget: one classic script that works wherever an optimizer puts it. */
export const element = {
  ...shared,
  // Smaller than the automatic runtime, which would come beside the `h` that preact itself uses.
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  plugins: [moduleOrder(), embeddedPolicy()],
  build: {
    target,
    emptyOutDir: false,
    license: { fileName: 'eligibility-check.licenses.md' },
    lib: {
      entry: source('widget/entry.ts'),
      formats: ['iife'],
      name: 'EligibilityCheck',
      fileName: () => 'eligibility-check.js',
    },
    // `exports: 'none'` because an export would become a global variable of the page.
    rolldownOptions: {
      transform: {
        inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] },
        // Fields are assigned, not defined, which would bring helpers along.
        assumptions: { setPublicClassFields: true },
      },
      // The first line has Chromium compile while it loads, beside the page's own thread.
      // Behind a script that ends without a semicolon, ours would be taken for its arguments.
      output: { exports: 'none', postBanner: '//# allFunctionsCalledOnLoad\n;' },
    },
  },
} satisfies UserConfig;

/**
 * An ES module that stands beside the script and is loaded when it is needed.
 *
 * @param order modules that are better together, see `moduleOrder`
 */
function part(entry: string, fileName: string, license?: string, order: readonly string[] = []) {
  return {
    ...shared,
    plugins: [moduleOrder(order, `src/${entry}`), embeddedPolicy()],
    build: {
      target,
      emptyOutDir: false,
      license: license ? { fileName: license } : false,
      lib: { entry: source(entry), formats: ['es'], fileName: () => fileName },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  } satisfies UserConfig;
}

/** The same with JSX in it. */
function withMarkup(config: UserConfig & { build: NonNullable<UserConfig['build']> }) {
  const { oxc, build } = element;
  const { transform } = build.rolldownOptions;
  const { rolldownOptions } = config.build;
  return {
    ...config,
    oxc,
    build: { ...config.build, rolldownOptions: { ...rolldownOptions, transform } },
  } satisfies UserConfig;
}

/** The engine, without a DOM, for browsers and Node. */
export const engine = part('policy/index.ts', 'policy.js', 'policy.licenses.md');

/** Keeps the answers on the device, once a customer asks for it. */
export const resume = part('widget/resume/open-resume.ts', 'resume.js', 'resume.licenses.md');

/** Shows an owner which fields were found, and why. */
export const debug = part('widget/debug/show-fields.ts', 'debug.js', 'debug.licenses.md');

/** What a result rests on, and what could change it. */
export const analysis = withMarkup(
  part('widget/analysis/part.tsx', 'analysis.js', 'analysis.licenses.md', [
    'src/languages/fr.ts',
    'src/languages/en.ts',
  ]),
);

/** Keeps a result in the customer's calendar, on paper, as text or as a link. */
export const afterwards = part('widget/afterwards/part.ts', 'afterwards.js');

/** What takes a request to the form on another page. */
export const carry = part('widget/carry/part.ts', 'carry.js');

/** The engine is not taken in, but loaded from where it lies beside the script. */
const engineBeside = {
  name: 'engine-beside',
  enforce: 'pre',
  resolveId: (source: string) =>
    source.endsWith('policy/index.ts') ? { id: './policy.js', external: true } : undefined,
} as const;

/** A part of the policy preview. */
function previewPart(entry: string, fileName: string, license?: string) {
  const config = withMarkup(part(`preview/${entry}`, fileName, license));
  return { ...config, plugins: [engineBeside] } satisfies UserConfig;
}

/** The page on which marketing sees what a change of a policy does, and what it loads on need. */
export const preview = [
  previewPart('entry.ts', 'policy-preview.js', 'policy-preview.licenses.md'),
  previewPart('worker/worker.ts', 'policy-preview-worker.js'),
  previewPart(
    'edit/json/editor/create-editor.ts',
    'policy-preview-editor.js',
    'policy-preview-editor.licenses.md',
  ),
  previewPart('replay/worker.ts', 'policy-preview-replay.js'),
];

/** The words of the interface and of the shipped policy in another language. */
export function language(tag: string) {
  const config = part('', `languages/${tag}.js`);
  const { build } = config;
  const rolldownOptions = { ...build.rolldownOptions, input: languageEntry(tag) };
  const plugins = [...config.plugins, languagePart()];
  return { ...config, plugins, build: { ...build, rolldownOptions } } satisfies UserConfig;
}

export default defineConfig(element);
