import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { embeddedPolicy } from './scripts/embedded-policy.ts';

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
  plugins: [embeddedPolicy()],
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
      transform: { inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] } },
      // Behind a script that ends without a semicolon, ours would be taken for its arguments.
      output: { exports: 'none', postBanner: ';' },
    },
  },
} satisfies UserConfig;

/** An ES module that stands beside the script and is loaded when it is needed. */
function part(entry: string, fileName: string, license?: string) {
  return {
    ...shared,
    plugins: [embeddedPolicy()],
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
export const debug = part('widget/debug/show-fields.ts', 'debug.js');

/** What a result rests on, and what could change it. */
export const analysis = withMarkup(
  part('widget/analysis/part.tsx', 'analysis.js', 'analysis.licenses.md'),
);

/** Keeps a result in the customer's calendar, on paper, as text or as a link. */
export const afterwards = part('widget/afterwards/part.ts', 'afterwards.js');

/** What takes a request to the form on another page. */
export const carry = part('widget/carry/part.ts', 'carry.js');

/** The words of the interface and of the shipped policy in another language. */
export const language = (tag: string) => part(`widget/languages/${tag}.ts`, `languages/${tag}.js`);

export default defineConfig(element);
