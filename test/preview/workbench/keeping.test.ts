import { expect, test, vi } from 'vitest';
import { createWorkbench } from '../../../src/preview/workbench/workbench.ts';
import { device, liveText, windowPath, withWindow } from './on-a-device.ts';

const kept = (text: string, base = liveText) => device({ text, base });
const only = <One>(list: readonly One[]): One => {
  expect(list).toHaveLength(1);
  return list[0] as One;
};

test('A draft survives a reload, even a broken one', async () => {
  const here = device();
  const bench = await createWorkbench(liveText, here.tab());
  bench.write('{ "id": ');
  await vi.waitFor(() => expect(bench.kept).toBe(true));
  const again = await createWorkbench(liveText, here.tab());
  expect(again.draft.text).toBe('{ "id": ');
  expect(again.draft.issues).not.toEqual([]);
  again.undo();
  expect(again.unchanged).toBe(true);
});

test('What is not yet kept when the page is left is rescued', async () => {
  const rescue = vi.fn();
  const never = () => new Promise<boolean>(() => {});
  const store = { read: async () => undefined, write: never, forget: never, rescue };
  const bench = await createWorkbench(liveText, store);
  bench.edit(windowPath, 'PT9H');
  bench.edit(windowPath, 'PT96H');
  dispatchEvent(new Event('pagehide'));
  expect(rescue).toHaveBeenCalledWith(bench.live.policy.id, {
    text: withWindow('PT96H'),
    base: liveText,
    other: undefined,
  });
});

test('A draft that is given up is not kept', async () => {
  const here = kept(withWindow('PT96H'));
  const bench = await createWorkbench(liveText, here.tab());
  bench.discard();
  await vi.waitFor(() => expect(here.drafts.size).toBe(0));
});

test('Where the device keeps nothing, that is said', async () => {
  const refuse = async () => false;
  const store = { read: async () => undefined, write: refuse, forget: refuse };
  const bench = await createWorkbench(liveText, store);
  bench.edit(windowPath, 'PT96H');
  await vi.waitFor(() => expect(bench.kept).toBe(false));
});

test('Another tab that changes the draft is told, and changes nothing here', async () => {
  const here = device();
  const [mine, theirs] = [
    await createWorkbench(liveText, here.tab()),
    await createWorkbench(liveText, here.tab()),
  ];
  mine.edit(windowPath, 'PT96H');
  theirs.edit(windowPath, 'PT24H');
  await vi.waitFor(() => expect(mine.news).not.toEqual([]));
  expect(only(mine.news)).toMatchObject({ kind: 'other-tab', offer: withWindow('PT24H') });
  expect(mine.draft.text).toBe(withWindow('PT96H'));
});

test('The draft of the other tab can be taken, and taken back', async () => {
  const here = device();
  const mine = await createWorkbench(liveText, here.tab());
  const theirs = await createWorkbench(liveText, here.tab());
  mine.edit(windowPath, 'PT96H');
  theirs.edit(windowPath, 'PT24H');
  await vi.waitFor(() => expect(mine.news).not.toEqual([]));
  mine.settle(only(mine.news), true);
  expect(mine.draft.text).toBe(withWindow('PT24H'));
  mine.undo();
  expect(mine.draft.text).toBe(withWindow('PT96H'));
});

test('Of two tabs the later write is kept, and the other one is a step behind it', async () => {
  const here = device();
  const mine = await createWorkbench(liveText, here.tab());
  const theirs = await createWorkbench(liveText, here.tab());
  mine.edit(windowPath, 'PT96H');
  await vi.waitFor(() => expect(mine.kept).toBe(true));
  theirs.edit(windowPath, 'PT24H');
  await vi.waitFor(() => expect(theirs.kept).toBe(true));
  const again = await createWorkbench(liveText, here.tab());
  expect(again.draft.text).toBe(withWindow('PT24H'));
  again.undo();
  expect(again.draft.text).toBe(withWindow('PT96H'));
});

const newLive = liveText.replace('"version": "', '"version": "new-');

test('A draft that was begun on another live version is kept, and that is said', async () => {
  const bench = await createWorkbench(newLive, kept(withWindow('PT96H')).tab());
  expect(bench.draft.text).toBe(withWindow('PT96H'));
  const version = JSON.parse(liveText).version;
  expect(only(bench.news)).toMatchObject({ kind: 'live-changed', version });
});

test('Its changes can be made on the new live version', async () => {
  const bench = await createWorkbench(newLive, kept(withWindow('PT96H')).tab());
  bench.settle(only(bench.news), true);
  expect(bench.draft.text).toBe(withWindow('PT96H', newLive));
  expect(bench.news).toEqual([]);
});

test('Changes to what has changed live as well are not made unseen', async () => {
  const live = withWindow('PT24H');
  const bench = await createWorkbench(live, kept(withWindow('PT96H')).tab());
  expect(only(bench.news).offer).toBeNull();
  expect(bench.draft.text).toBe(withWindow('PT96H'));
});

test('Once settled, a reload does not ask again', async () => {
  const here = kept(withWindow('PT96H'));
  const bench = await createWorkbench(newLive, here.tab());
  bench.settle(only(bench.news), false);
  await vi.waitFor(() => expect([...here.drafts.values()][0]?.base).toBe(newLive));
  const again = await createWorkbench(newLive, here.tab());
  expect(again.news).toEqual([]);
  expect(again.draft.text).toBe(withWindow('PT96H'));
});

test('A link shows its draft; what the device kept stays until the person chooses', async () => {
  const here = kept(withWindow('PT96H'));
  const given = withWindow('PT24H');
  const bench = await createWorkbench(liveText, here.tab(), { given });
  expect(bench.draft.text).toBe(given);
  expect(only(bench.news)).toMatchObject({ kind: 'link', offer: withWindow('PT96H') });
  expect([...here.drafts.values()].map(({ text }) => text)).toEqual([withWindow('PT96H')]);
});

test('Choosing what the device kept gives it back', async () => {
  const here = kept(withWindow('PT96H'));
  const bench = await createWorkbench(liveText, here.tab(), { given: withWindow('PT24H') });
  bench.settle(only(bench.news), true);
  expect(bench.draft.text).toBe(withWindow('PT96H'));
  expect(bench.news).toEqual([]);
});

test('Going on with the draft of a link chooses it, and loses nothing', async () => {
  const here = kept(withWindow('PT96H'));
  const bench = await createWorkbench(liveText, here.tab(), { given: withWindow('PT24H') });
  bench.edit(['version'], 'next');
  expect(bench.news).toEqual([]);
  await vi.waitFor(() => expect([...here.drafts.values()][0]?.text).toBe(bench.draft.text));
  const again = await createWorkbench(liveText, here.tab());
  again.undo();
  expect(again.draft.text).toBe(withWindow('PT96H'));
});

test('A link on a device that kept nothing asks nothing', async () => {
  const here = device();
  const bench = await createWorkbench(liveText, here.tab(), { given: withWindow('PT24H') });
  expect(bench.news).toEqual([]);
  await vi.waitFor(() => expect(bench.kept).toBe(true));
});
