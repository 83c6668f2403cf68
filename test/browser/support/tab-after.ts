import type { TestContext } from 'vitest';
import type { Engine, EngineTab } from './engine.ts';

/**
 * The tab for the next test of a suite that shares one: the same, or, after a test that failed and
 * may have left it hanging, a fresh one.
 */
export async function tabAfter(
  { task }: TestContext,
  tab: EngineTab,
  engine: Engine,
): Promise<EngineTab> {
  if (task.result?.state !== 'fail') return tab;
  await tab.close().catch(() => {});
  return engine.newTab();
}
