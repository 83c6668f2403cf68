// @vitest-environment node
import { expect, test } from 'vitest';
import { draftInLink } from '../../../src/preview/hand-over/draft-in-link.ts';
import { linkOf } from '../../../src/preview/hand-over/link-of.ts';
import { pack } from '../../../src/preview/hand-over/packed.ts';
import { readDraft } from '../../../src/preview/workbench/read-draft.ts';
import { liveText, withWindow } from '../workbench/on-a-device.ts';

const page = 'https://shop.example/preview.html';
const live = readDraft(liveText);
const draft = readDraft(withWindow('PT96H'));
const link = async (one = draft) => (await linkOf(live, one, `${page}#old`)) ?? '';
const open = (address: string, on = liveText) => draftInLink(new URL(address).hash, on, 'fr');

test('A link carries the draft, and is short', async () => {
  const address = await link();
  expect(address.startsWith(`${page}#draft=`)).toBe(true);
  expect(address.length).toBeLessThan(400);
  expect(await open(address)).toEqual({ text: draft.text });
});

test('A link carries a new scenario, and texts in every script', async () => {
  const { document } = live;
  const [scenario] = document?.scenarios ?? [];
  const changed = {
    ...document,
    title: { ...document?.title, ar: 'مهلة جديدة' },
    scenarios: [...(document?.scenarios ?? []), { ...scenario, id: 'one-more' }],
  };
  const { text = '' } = await open(await link(readDraft(JSON.stringify(changed, null, 2))));
  expect(JSON.parse(text)).toEqual(changed);
});

test('A page without a draft in its address brings none', async () => {
  expect(await draftInLink('', liveText, 'fr')).toEqual({});
  expect(await draftInLink('#chapter', liveText, 'fr')).toEqual({});
});

test('A link that was cut, or changed on its way, says so', async () => {
  const address = await link();
  for (const broken of [
    address.slice(0, -9),
    `${address}%`,
    `${page}#draft=`,
    `${page}#draft=xyz`,
  ]) {
    expect(await open(broken), broken).toEqual({
      problem: expect.stringContaining('incomplet ou abîmé'),
    });
  }
});

test('A link that holds something else is no draft', async () => {
  for (const other of [
    'null',
    '{}',
    '{"policy":1}',
    '{"policy":"a","version":"1","changes":[{}]}',
  ]) {
    const { text, problem } = await open(`${page}#draft=${await pack(other)}`);
    expect(text).toBeUndefined();
    expect(problem).toContain('incomplet ou abîmé');
  }
});

test('A link to another policy names it', async () => {
  const other = liveText.replace('"id": "abonnements-smarters-pro"', '"id": "autre"');
  expect(await open(await link(), other)).toEqual({
    problem: expect.stringContaining('abonnements-smarters-pro'),
  });
});

test('What has changed live since is not overwritten, but named', async () => {
  const both = readDraft(withWindow('PT96H').replace('"version": "', '"version": "next-'));
  const { text, problem } = await open(await link(both), withWindow('PT24H'));
  expect(problem).toContain('settings › submissionWindow › value');
  expect(text).toBe(withWindow('PT24H').replace('"version": "', '"version": "next-'));
});

test('A draft that is no JSON travels as it stands, as long as it is short', async () => {
  const broken = readDraft('{ "id": ');
  expect(await open(await link(broken))).toEqual({ text: '{ "id": ' });
});

test('A link that would be too long is refused', async () => {
  const noise = Array.from({ length: 9000 }, (_, index) => Math.sin(index).toString(36)).join('');
  expect(await linkOf(live, readDraft(`{ ${noise}`), page)).toBeNull();
});
