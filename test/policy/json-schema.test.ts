import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/index.ts';
import { shapeFindings } from '../../src/policy/parse/shape-findings.ts';
import { policyJsonSchema } from '../../src/policy/policy-json-schema.ts';
import { words } from '../../src/policy/schema/words/words.ts';
import { accepts } from './schema-validator.ts';
import { asks, instant, type Parts, testDocument } from './test-policy.ts';

interface Schema {
  [keyword: string]: unknown;
  title?: string;
  description?: string;
  enum?: unknown[];
  enumDescriptions?: string[];
  properties?: Record<string, Schema>;
  defaultSnippets?: { label: string; description: string; body: unknown }[];
  examples?: unknown[];
}

const schema = policyJsonSchema() as { $ref: string; $defs: Record<string, Schema> };
const isPolicy = (document: unknown) => accepts(schema, schema, document);

const files = [
  'src/policy/documents/abonnements-smarters-pro.json',
  'test/policies/game-store.json',
].map((path) => ({ path, url: new URL(`../../${path}`, import.meta.url) }));

const documents = files.map(({ url }) => JSON.parse(readFileSync(url, 'utf8')));

/** Every schema within a schema, with its path. */
function* within(part: unknown, path: string): Generator<[string, Schema]> {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) yield [path, part as Schema];
  for (const [key, inner] of Object.entries(part)) {
    const told = ['examples', 'defaultSnippets', 'if', 'not', 'propertyNames', 'enum'];
    if (!told.includes(key)) yield* within(inner, `${path}/${key}`);
  }
}

const parts = Object.entries(schema.$defs);
const properties = parts.flatMap(([name, part]) =>
  Object.entries(part.properties ?? {}).map(
    ([key, property]) => [`${name}.${key}`, property] as const,
  ),
);

describe('the words of the JSON Schema', () => {
  it.each([...parts, ...properties])('tell an author what %s is', (_, { title, description }) => {
    expect(title).toMatch(/^[A-Z]/);
    expect(description).toMatch(/^[A-Z].*[.)\]}]$/);
  });

  it.each(properties)('tell %s apart from the part that it holds', (_, property) => {
    // VS Code replaces what stands beside a reference by what it refers to.
    expect(property).not.toHaveProperty('$ref');
  });

  const enums = [...within(schema.$defs, '')].filter(([, part]) => part.enum);
  const chosen = enums.filter(([path]) => !/\/(then|allOf)\//.test(path));

  it.each(chosen)('tell what each value of %s means', (_, part) => {
    expect(part.enumDescriptions).toHaveLength(part.enum?.length ?? 0);
    for (const meaning of part.enumDescriptions ?? []) expect(meaning).toMatch(/^[A-Z].*\.$/);
  });

  it('are about parts that there are', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(schema.$defs).sort());
    const told = Object.entries(words).flatMap(([name, { properties = {} }]) =>
      Object.keys(properties).map((key) => `${name}.${key}`),
    );
    expect(told.sort()).toEqual(properties.map(([path]) => path).sort());
  });

  it('propose each way to write a value where an object begins', () => {
    const value = [...within(schema.$defs.Value, '')].find(([path]) => path.endsWith('/then'));
    const ways = Object.values(value?.[1].properties ?? {});
    expect(ways).toHaveLength(15);
    for (const { description } of ways) expect(description).toMatch(/Example: /);
  });
});

describe('what an editor inserts', () => {
  /** A snippet as it stands before anything is filled in. */
  const filled = (body: unknown) =>
    JSON.parse(
      JSON.stringify(body)
        .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$(\d)/g, 'x$1')
        .replace(/"\^([^"]*)"/g, '$1'),
    );

  const snippets = [...within(schema.$defs, '')].flatMap(([path, part]) =>
    (part.defaultSnippets ?? []).map((snippet) => ({ path, part, ...snippet })),
  );

  it.each(snippets)('fits: $path: $label', ({ part, body }) => {
    const inserted = filled(body);
    expect([inserted, accepts(schema, part, inserted)]).toEqual([inserted, true]);
  });

  const examples = [...within(schema.$defs, '')].flatMap(([path, part]) =>
    (part.examples ?? []).map((example) => ({ path, part, example })),
  );

  it.each(examples)('fits: $path: $example', ({ part, example }) => {
    expect(accepts(schema, part, example)).toBe(true);
  });
});

describe('a document', () => {
  it.each(files)('$path names the schema as seen from where it stands', ({ url }) => {
    const { $schema } = JSON.parse(readFileSync(url, 'utf8'));
    expect(new URL($schema, url).href).toBe(
      new URL('../../dist/policy.schema.json', import.meta.url).href,
    );
  });

  it('names it in the build, too', () => {
    const url = new URL('../../dist/policies/abonnements-smarters-pro.json', import.meta.url);
    const { $schema } = JSON.parse(readFileSync(url, 'utf8'));
    expect(existsSync(fileURLToPath(new URL($schema, url)))).toBe(true);
  });

  it.each(files)('$path is a policy by the JSON Schema', ({ url }) => {
    expect(isPolicy(JSON.parse(readFileSync(url, 'utf8')))).toBe(true);
  });

  it('that is as small as can be is one', () => {
    expect(isPolicy(testDocument())).toBe(true);
  });

  const option = { id: 'a', label: { en: 'A' } };
  const text = { en: 'Do it.' };
  const fact = (parts: object) => ({ facts: { one: { ...asks('?'), ...parts } } });
  const value = (one: unknown) => ({ values: { one } });
  const when = (one: unknown) => ({ steps: [{ id: 'one', text, when: one }] });

  it.each([
    ['a missing part', { rules: undefined }],
    ['an unknown part', { rule: [] }],
    ['a wrong type', { timeZone: 7 }],
    ['no language', { languages: [] }],
    ['a language that is none', { languages: ['English'] }],
    ['an empty text', { title: { en: '' } }],
    ['a name that is none', { values: { 'a b': 1 } }],
    ['a choice without options', fact({ type: 'choice' })],
    ['options of yes or no', fact({ type: 'boolean', options: [option] })],
    ['an unknown type', fact({ type: 'instand' })],
    ['a likelihood of nothing', fact({ type: 'boolean', likelihoods: { true: 0 } })],
    ['a cost below nothing', fact({ type: 'boolean', cost: -1 })],
    ['a topic that is no name', fact({ type: 'boolean', topic: 'of all' })],
    ['an act that makes a number', fact({ type: 'number', act: { text, to: 'now' } })],
    ['an act that makes yes or no a moment', fact({ type: 'boolean', act: { text, to: 'now' } })],
    [
      'an act that makes an option yes',
      fact({ type: 'choice', options: [option], act: { text, to: true } }),
    ],
    ['an act on what always happened', fact({ type: 'instant', act: { text, to: 'now' } })],
    ['an act that makes a moment yes', fact({ ...instant, act: { text, to: true } })],
    [
      'a rank in words',
      { statuses: { done: { label: text, rank: 'high' }, mend: { label: text } } },
    ],
    ['a rank of a certainty', { certainties: { clear: { label: text, rank: 1 } } }],
    ['no value', value({})],
    ['a list as a value', value(['now', 'now'])],
    ['two values in one', value({ plus: [1, 2], minus: [1, 2] })],
    ['an unknown way to a value', value({ add: [1, 2] })],
    ['half a way to a value', value({ in: 'days' })],
    ['a sum of one', value({ plus: [1] })],
    ['a time between three', value({ between: ['now', 'now', 'now'] })],
    ['a day that is in no year', value({ next: '13-01', after: 'now' })],
    ['a period that is none', value({ endOf: 'decade', of: 'now' })],
    ['a list as a condition', when([])],
    ['nothing to hold', when({ all: [] })],
    ['an unknown comparison', when({ now: { atmost: 2 } })],
    ['a season without an end', when({ now: { within: { from: '01-01' } } })],
    [
      'a holiday by two counts',
      { calendars: { FR: { weekend: [7], holidays: [{ date: '01-01', easter: 1 }] } } },
    ],
    ['an eighth day of the week', { calendars: { FR: { weekend: [8], holidays: [] } } }],
    ['a mistake deep inside', { steps: [{ id: 'x', text, wen: true }] }],
  ] as [string, Parts][])('with %s is none, for the schema and the validator', (_, parts) => {
    const document = JSON.parse(JSON.stringify(testDocument(parts)));
    expect(isPolicy(document)).toBe(false);
    expect(parsePolicy(document).ok).toBe(false);
  });
});

describe('any mistake', () => {
  type Path = (string | number)[];

  function* places(part: unknown, path: Path = []): Generator<Path> {
    if (path.length) yield path;
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      yield* places(inner, [...path, Array.isArray(part) ? Number(key) : key]);
    }
  }

  const whole = documents.map((document) => ({ ...document, scenarios: [] }));
  const place = fc
    .constantFrom(...whole)
    .chain((document) =>
      fc.record({ document: fc.constant(document), path: fc.constantFrom(...places(document)) }),
    );
  const instead = fc.constantFrom<unknown[]>(
    undefined,
    null,
    true,
    7,
    -1.5,
    '',
    'x',
    'now',
    'P14D',
    '12-24',
    [],
    ['x'],
    {},
    { x: 1 },
    { en: 'x' },
    { plus: ['now', 'P1D'] },
    { has: 'x' },
    { from: 'x' },
  );

  it('that the schema finds is one, and it finds every wrong shape', () => {
    fc.assert(
      fc.property(place, instead, fc.boolean(), ({ document, path }, other, beside) => {
        const changed = structuredClone(document);
        const [last = '', ...back] = [...path].reverse();
        const around = back.reverse().reduce((at, key) => at[key], changed);
        if (beside && !Array.isArray(around)) around.beside = other;
        else if (other === undefined && Array.isArray(around)) around.splice(Number(last), 1);
        else around[last] = other;
        const json = JSON.parse(JSON.stringify(changed));
        const accepted = isPolicy(json);
        if (shapeFindings(json).length) expect(accepted).toBe(false);
        else if (!accepted) expect(parsePolicy(json).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
