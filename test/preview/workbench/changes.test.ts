import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../src/preview/workbench/apply-changes.ts';
import { changesBetween } from '../../../src/preview/workbench/changes-between.ts';
import { liveText, withWindow } from './on-a-device.ts';

const write = (value: unknown) => JSON.stringify(value, null, 2);
const live = JSON.parse(liveText);

/** JSON as documents have it: few keys, so that two of them share some. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    fc.constantFrom(0, 1, 'a', 'b', true, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('k', 'l', 'm', 'n'), tie('value'), { noNullPrototype: true }),
  ),
})).value;
const object = fc.dictionary(fc.constantFrom('k', 'l', 'm', 'n'), json, { noNullPrototype: true });

test('The changes between two documents make the one from the other, order included', () => {
  fc.assert(
    fc.property(object, object, (before, after) => {
      const { text, missed } = applyChanges(write(before), changesBetween(before, after));
      expect(missed).toEqual([]);
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(after));
    }),
    { numRuns: 500 },
  );
});

test('No change is made where something else stands than it is about', () => {
  const changes = changesBetween(live, JSON.parse(withWindow('PT96H')));
  const other = withWindow('PT24H');
  expect(applyChanges(other, changes)).toEqual({ text: other, missed: changes });
});

test('One setting is one change', () => {
  expect(changesBetween(live, JSON.parse(withWindow('PT96H')))).toMatchObject([
    { path: ['settings', 'submissionWindow', 'value'], after: 'PT96H' },
  ]);
});

test('A scenario more is the scenario alone', () => {
  const scenario = { ...live.scenarios[0], id: 'one-more' };
  const after = { ...live, scenarios: [...live.scenarios, scenario] };
  expect(changesBetween(live, after)).toMatchObject([
    { path: ['scenarios'], at: live.scenarios.length, remove: 0, add: [scenario] },
  ]);
});

test('What is not changed keeps its layout', () => {
  const after = JSON.parse(withWindow('PT96H'));
  expect(applyChanges(liveText, changesBetween(live, after)).text).toBe(withWindow('PT96H'));
});
