import { defineConfig } from 'vitest/config';
import { embeddedPolicy } from './scripts/embedded-policy.ts';
import { languagePart } from './scripts/language-part.ts';
import { LongestFirst } from './test/longest-first.ts';

const plugins = [embeddedPolicy(), languagePart()];
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** These see what is not loaded, and so start from nothing. */
const alone = ['test/policy/embedded-language.test.ts'];

const unit = {
  environment: 'node',
  setupFiles: 'test/fixed-seed.ts',
  testTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins,
        oxc,
        test: {
          ...unit,
          name: 'unit',
          // A pure engine holds nothing that a test could meet again, and takes long to load.
          isolate: false,
          include: ['test/policy/**/*.test.ts', 'test/scripts/**/*.test.ts'],
          exclude: alone,
        },
      },
      { plugins, oxc, test: { ...unit, name: 'unit alone', include: alone } },
      {
        plugins,
        oxc,
        test: {
          name: 'component',
          environment: 'jsdom',
          setupFiles: 'test/fixed-seed.ts',
          testTimeout: 30_000,
          include: ['test/widget/**/*.test.{ts,tsx}', 'test/preview/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins,
        oxc,
        test: {
          name: 'browser',
          // Three engines start hundreds of times; one that does not come up gets a second chance.
          retry: 1,
          environment: 'node',
          // What a test could disturb is in the browser, and each file starts one of its own.
          isolate: false,
          include: ['test/browser/**/*.test.ts'],
          // A busy machine takes longer than the second that a poll waits by default.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
