import { defineConfig } from 'vitest/config';
import { embeddedPolicy } from './scripts/embedded-policy.ts';
import { languagePart } from './scripts/language-part.ts';

const plugins = [embeddedPolicy(), languagePart()];
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins,
        oxc,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: 'test/fixed-seed.ts',
          testTimeout: 60_000,
          include: ['test/policy/**/*.test.ts', 'test/scripts/**/*.test.ts'],
        },
      },
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
