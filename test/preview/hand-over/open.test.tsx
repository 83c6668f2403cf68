import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { HandOverSection } from '../../../src/preview/hand-over/section.tsx';
import { mountSection } from '../mount-section.tsx';
import { liveText, withWindow } from '../workbench/on-a-device.ts';

const mount = () => mountSection(<HandOverSection />);
type Person = Awaited<ReturnType<typeof mount>>['person'];

const paste = async (person: Person, text: string) => {
  await person.click(screen.getByLabelText(/coller ici/));
  await person.paste(text);
  await person.click(screen.getByText('Vérifier'));
};

test('A sound document is opened once that is wanted, and can be taken back', async () => {
  const { bench, person } = await mount();
  await paste(person, withWindow('PT96H'));
  const open = await screen.findByText('Ouvrir comme brouillon');
  expect(bench.unchanged).toBe(true);
  await person.click(open);
  expect(bench.draft.text).toBe(withWindow('PT96H'));
  bench.undo();
  expect(bench.unchanged).toBe(true);
});

test('Everything that is wrong with a document is said, with its places', async () => {
  const { bench, person } = await mount();
  const { timeZone, ...rest } = JSON.parse(withWindow('PT96H'));
  rest.settings.lateRequests.value = 'nonsense';
  rest.extra = timeZone;
  await paste(person, JSON.stringify(rest, null, 2));
  expect(await screen.findByText(/contient 2 erreurs|contient 3 erreurs/)).toBeTruthy();
  expect(screen.getByText('/timeZone')).toBeTruthy();
  expect(screen.getByText('/extra')).toBeTruthy();
  expect(bench.unchanged).toBe(true);
});

test('A broken document can be opened to be mended, at its first mistake', async () => {
  const { bench, person } = await mount();
  const broken = liveText.replace('"version"', 'version');
  await paste(person, broken);
  await person.click(await screen.findByText(/pour corriger/));
  expect(bench.draft.text).toBe(broken);
  const line = liveText.slice(0, liveText.indexOf('"version"')).split('\n').length;
  expect(bench.place).toMatchObject({ line });
});

test('The document of another policy is not opened unnoticed', async () => {
  const { person } = await mount();
  await paste(person, liveText.replace('"id": "abonnements-smarters-pro"', '"id": "autre"'));
  expect(await screen.findByText(/d’une autre politique.*autre/)).toBeTruthy();
});

test('Nothing pasted is told as that', async () => {
  const { person } = await mount();
  await person.click(screen.getByText('Vérifier'));
  expect(await screen.findByText('Collez d’abord un texte ou un lien.')).toBeTruthy();
});

test('What is not wanted leaves nothing', async () => {
  const { bench, person } = await mount();
  await paste(person, '{}');
  await person.click(await screen.findByText('Ne pas ouvrir'));
  expect(screen.queryByText(/Ce document contient/)).toBeNull();
  expect(bench.unchanged).toBe(true);
});
