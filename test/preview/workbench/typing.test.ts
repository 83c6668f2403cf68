import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWorkbench } from '../../../src/preview/workbench/workbench.ts';
import { device, liveText, windowPath, withWindow } from './on-a-device.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const open = () => createWorkbench(liveText, device().tab());
const standStill = () => vi.advanceTimersByTimeAsync(1500);

test('What is typed is the draft’s at once, and checked when the typing pauses', async () => {
  const bench = await open();
  bench.write(`${liveText}}`, 'document', 'calm');
  expect(bench.draft.text).toBe(`${liveText}}`);
  expect(bench.checking).toBe(true);
  expect(bench.draft.issues).toEqual([]);
  await standStill();
  expect(bench.checking).toBe(false);
  expect(bench.draft.issues).toMatchObject([{ message: expect.stringContaining('no JSON') }]);
});

test('While the draft is broken, the last sound one stays', async () => {
  const bench = await open();
  bench.edit(windowPath, 'PT96H');
  bench.write('{', 'document', 'calm');
  await standStill();
  expect(bench.sound.policy.settings.submissionWindow?.value).toBe('PT96H');
  expect(bench.draft.document).toBeNull();
});

test('A burst of typing is undone in one step', async () => {
  const bench = await open();
  for (const value of ['PT9H', 'PT96H']) bench.edit(windowPath, value, 'window', 'calm');
  bench.undo();
  expect(bench.draft.text).toBe(liveText);
  expect(bench.canUndo).toBe(false);
});

test('Typing after a pause is a step of its own', async () => {
  const bench = await open();
  bench.edit(windowPath, 'PT96H', 'window', 'calm');
  await standStill();
  bench.edit(windowPath, 'PT48H', 'window', 'calm');
  bench.undo();
  expect(bench.draft.text).toBe(withWindow('PT96H'));
});

test('Typing in one place and then in another are two steps', async () => {
  const bench = await open();
  bench.edit(windowPath, 'PT96H', 'window', 'calm');
  bench.edit(['version'], '2', 'version', 'calm');
  bench.undo();
  expect(bench.draft.text).toBe(withWindow('PT96H'));
});

test('Undoing before the typing was checked leaves nothing of it', async () => {
  const bench = await open();
  bench.write('{', 'document', 'calm');
  bench.undo();
  await standStill();
  expect(bench.checking).toBe(false);
  expect(bench.draft.issues).toEqual([]);
  expect(bench.unchanged).toBe(true);
});

test('A value that is taken away and put back leaves the document as it was', async () => {
  const bench = await open();
  const path = ['settings', 'submissionWindow', 'label', 'en'];
  const text = bench.live.policy.settings.submissionWindow?.label.en;
  bench.edit(path, undefined);
  expect(bench.unchanged).toBe(false);
  bench.edit(path, text);
  expect(bench.unchanged).toBe(true);
});

test('Going back to the live version can be undone', async () => {
  const bench = await open();
  bench.edit(windowPath, 'PT96H');
  bench.discard();
  expect(bench.unchanged).toBe(true);
  bench.undo();
  expect(bench.draft.text).toBe(withWindow('PT96H'));
});
