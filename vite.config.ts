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
      output: { exports: 'none' },
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

/** The engine, without a DOM, for browsers and Node. */
export const engine = part('policy/index.ts', 'policy.js', 'policy.licenses.md');

/** The words of the interface and of the shipped policy in another language. */
export const language = (tag: string) => part(`widget/languages/${tag}.ts`, `languages/${tag}.js`);

export default defineConfig(element);
