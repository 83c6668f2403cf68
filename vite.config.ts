import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { embeddedPolicy } from './scripts/embedded-policy.ts';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

const shared = {
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies UserConfig;

// Later syntax would gain a few bytes, but the minifiers of WordPress cache plugins trip over it.
const target = 'es2020';

/** The widget: one classic script that works wherever an optimizer puts it. */
export const element = {
  ...shared,
  plugins: [embeddedPolicy()],
  build: {
    target,
    emptyOutDir: false,
    lib: {
      entry: source('widget/eligibility-check.ts'),
      formats: ['iife'],
      name: 'EligibilityCheck',
      fileName: () => 'eligibility-check.js',
    },
    // `exports: 'none'` because an export would become a global variable of the page.
    rolldownOptions: { output: { exports: 'none' } },
  },
} satisfies UserConfig;

/** The engine: one ES module without a DOM, for browsers and Node. */
export const engine = {
  ...shared,
  build: {
    target,
    emptyOutDir: false,
    lib: {
      entry: source('policy/index.ts'),
      formats: ['es'],
      fileName: () => 'policy.js',
    },
    rolldownOptions: { output: { minify: true } },
  },
} satisfies UserConfig;

export default defineConfig(element);
