import { defineConfig } from 'vitest/config';
import { embeddedPolicy } from './scripts/embedded-policy.ts';

const plugins = [embeddedPolicy()];
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: 2,
    projects: [
      {
        plugins,
        oxc,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/policy/**/*.test.ts', 'test/scripts/**/*.test.ts'],
        },
      },
      {
        plugins,
        oxc,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['test/widget/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins,
        oxc,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
