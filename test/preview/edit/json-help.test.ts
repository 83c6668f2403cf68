// @vitest-environment node
import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { policyJsonSchema } from '../../../src/policy/policy-json-schema.ts';
import { completeBy } from '../../../src/preview/edit/json/editor/complete.ts';
import { difference } from '../../../src/preview/edit/json/editor/difference.ts';
import { helpLines } from '../../../src/preview/edit/json/editor/help-at.ts';
import { offsetOf } from '../../../src/preview/edit/json/editor/offset-of.ts';
import type { SchemaPart } from '../../../src/preview/edit/json/editor/schema-parts.ts';
import { liveText } from '../workbench/on-a-device.ts';

const schema = policyJsonSchema() as SchemaPart;
const live = JSON.parse(liveText);

/** What is proposed where `|` stands. */
function proposed(marked: string): string[] {
  const pos = marked.indexOf('|');
  const state = EditorState.create({ doc: marked.replace('|', '') });
  const result = completeBy(schema)(new CompletionContext(state, pos, true));
  return result?.options.map(({ label }) => label) ?? [];
}

/** The live document with a text put in place of another. */
const put = (text: string, inPlaceOf: string) => {
  expect(liveText).toContain(inPlaceOf);
  return liveText.replace(inPlaceOf, text);
};

test('The keys that may stand in an object are proposed, but none that is there', () => {
  const keys = proposed('{ "id": "a", "|" }');
  expect(keys).toContain('"version"');
  expect(keys).not.toContain('"id"');
});

test('The values that may stand at a place are proposed', () => {
  const types = proposed('{ "facts": { "a": { "type": "|" } } }');
  expect(types).toEqual(expect.arrayContaining(['"instant"', '"choice"', '"number"']));
  expect(types).not.toContain('"version"');
});

test('A rule is offered the verdicts of the document', () => {
  const text = put('"verdict": "|"', '"verdict": "outage-choice"');
  expect(proposed(text)).toEqual(
    expect.arrayContaining(Object.keys(live.verdicts).map((id) => JSON.stringify(id))),
  );
});

test('A condition is offered the names of the document', () => {
  const text = put('"when": { "|": 1 }', '"when": {\n        "outageRight": "open"\n      }');
  expect(proposed(text)).toEqual(
    expect.arrayContaining(['"purchasedAt"', '"window"', '"now"', '"any"']),
  );
});

test('A citation is offered the sentences', () => {
  const ids = live.source.sentences.map(({ id }: { id: string }) => JSON.stringify(id));
  expect(proposed(put('"sentences": ["|"]', '"sentences": ["S04"]'))).toEqual(ids);
});

test('A key tells what it is', () => {
  const at = liveText.indexOf('"timeZone"') + 3;
  expect(helpLines(schema, liveText, at)).toEqual(
    expect.arrayContaining([expect.objectContaining({ text: expect.stringContaining('IANA') })]),
  );
});

test('The id of a sentence tells the sentence', () => {
  const at = liveText.indexOf('"sentences": ["S04"]') + 16;
  const sentence = live.source.sentences.find(({ id }: { id: string }) => id === 'S04');
  expect(helpLines(schema, liveText, at)).toContainEqual({ kind: 'quote', text: sentence.text });
});

test('A pointer leads to its value, or to what is around it', () => {
  const at = offsetOf(liveText, '/settings/submissionWindow/value');
  expect(liveText.slice(at, at + 7)).toBe('"PT72H"');
  expect(offsetOf(liveText, '/settings/submissionWindow/nothing')).toBe(
    offsetOf(liveText, '/settings/submissionWindow'),
  );
});

test('Two texts differ in one place', () => {
  expect(difference('abcd', 'abxcd')).toEqual({ from: 2, to: 2, insert: 'x' });
  expect(difference('aaa', 'aa')).toEqual({ from: 2, to: 3, insert: '' });
  expect(difference('same', 'same')).toEqual({ from: 4, to: 4, insert: '' });
});
