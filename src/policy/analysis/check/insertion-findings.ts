import type { Text } from '../../schema.ts';
import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';

type Place = readonly [path: readonly (string | number)[], text: Text | undefined];

/** The labels of answers: where an answer is told back, they take settings alone. */
function* labels({ facts }: Policy): Generator<Place> {
  for (const [id, { options = [], yes, no, none, unknown }] of Object.entries(facts)) {
    const at = ['facts', id];
    yield [[...at, 'yes'], yes];
    yield [[...at, 'no'], no];
    yield [[...at, 'none', 'label'], none?.label];
    yield [[...at, 'unknown', 'label'], unknown?.label];
    for (const [index, { label }] of options.entries()) {
      yield [[...at, 'options', index, 'label'], label];
    }
  }
}

/** The texts that are shown as they are. */
function* plainTexts({ timeZoneName, settings, request }: Policy): Generator<Place> {
  yield [['timeZoneName'], timeZoneName];
  for (const [id, { choices = [] }] of Object.entries(settings)) {
    for (const [index, { label }] of choices.entries()) {
      yield [['settings', id, 'choices', index, 'label'], label];
    }
  }
  for (const [index, text] of request.reason.entries()) yield [['request', 'reason', index], text];
  for (const [id, { label, hint }] of Object.entries(request.fields)) {
    yield [['request', 'fields', id, 'label'], label];
    yield [['request', 'fields', id, 'hint'], hint];
  }
  yield [['request', 'attach'], request.attach];
  for (const [index, { text }] of (request.evidence ?? []).entries()) {
    yield [['request', 'evidence', index, 'text'], text];
  }
}

/** The texts with an insertion that nothing fills in. */
export function insertionFindings(policy: Policy): PolicyFinding[] {
  const raw = (places: Iterable<Place>, filledIn: object = {}) =>
    [...places].flatMap(([path, text = {}]) => {
      const names = [
        ...Object.values(text)
          .join(' ')
          .matchAll(/\{([\w-]+)\}/g),
      ].map(([, id]) => id);
      const name = names.find((one = '') => !Object.hasOwn(filledIn, one));
      return name ? [findingOf(path, { code: 'raw-insertion', values: { name } })] : [];
    });
  return [...raw(plainTexts(policy)), ...raw(labels(policy), policy.settings)];
}
