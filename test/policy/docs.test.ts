import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  type Answers,
  type Condition,
  type Decision,
  decide,
  type Policy,
} from '../../src/policy/index.ts';
import { policyJsonSchema } from '../../src/policy/policy-json-schema.ts';
import { accepts } from './schema-validator.ts';
import { policyThatAsks, policyThatDates, testPolicy } from './test-policy.ts';

const page = readFileSync(new URL('../../docs/policies.md', import.meta.url), 'utf8');
const now = '2026-03-05T12:00:00+01:00';
const words = (en: string) => ({ en, fr: en });
const asked = { question: { text: words('?') } };
const option = (id: string) => ({ id, label: words(id) });
const outcome = { status: 'done', certainty: 'clear', sentences: ['A1'] };

/** The policy that the page says its examples stand in. */
const surroundings: Record<string, unknown> = {
  languages: ['en', 'fr'],
  timeZone: 'Europe/Paris',
  calendars: {
    FR: { weekend: [6, 7], holidays: [{ date: '05-08' }] },
  },
  settings: {
    window: { value: 'PT72H', label: words('Window') },
    days: { value: 14, label: words('Days') },
    calendar: { value: 'FR', label: words('Calendar') },
  },
  facts: {
    boughtAt: { type: 'instant', ...asked },
    askedAt: { type: 'instant', ...asked },
    arrivedAt: { type: 'instant', none: { label: words('No') }, ...asked },
    endsOn: { type: 'date', ...asked },
    plan: { type: 'choice', options: [option('monthly'), option('yearly')], ...asked },
    causes: { type: 'choices', options: ['late', 'broken', 'other'].map(option), ...asked },
    hours: { type: 'number', unit: 'hour', ...asked },
    used: { type: 'boolean', ...asked },
  },
  rules: [
    { id: 'unused', when: { used: false }, verdict: 'yes', bestCase: 'yes', ...outcome },
    { id: 'used', verdict: 'no', bestCase: 'none', ...outcome },
  ],
};

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of an example among those that surround it. */
function among(parts: Json): Json {
  const merged = Object.entries(parts).map(([name, part]) => {
    const before = surroundings[name];
    return [name, isObject(part) && isObject(before) ? { ...before, ...part } : part];
  });
  return { ...surroundings, ...Object.fromEntries(merged) };
}

/** The policy that an example makes; one that is whole stands alone. */
const policyOf = (parts: Json): Policy => testPolicy('id' in parts ? parts : among(parts));

const readable = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

/** What a decision says of a thing that an example names. */
function saidOf(decision: Decision, name: string): unknown {
  if (name in decision.dates) return decision.dates[name];
  if (name === 'reasons') return decision.reasons.map(({ text }) => readable(text));
  return decision[name as 'verdict'];
}

function listed(text: string): unknown[] {
  return [...text.matchAll(/`([^`]*)`/g)].map(([, json = '']) => JSON.parse(json));
}

interface Claim {
  /** The line of the page. */
  line: string;
  /** The name of the part of the schema that the example is written in. */
  part: string;
  holds(example: unknown): void;
}

/** Reads the line below an example: what the example says, and how that is tried. */
function claimOf(line: string): Claim {
  const text = /^says “(.*)”$/.exec(line);
  if (text) {
    return {
      line,
      part: 'Text',
      holds(example) {
        const policy = testPolicy({ ...surroundings, steps: [{ id: 'note', text: example }] });
        expect(readable(decide(policy, {}, { now }).steps[0]?.text)).toBe(text[1]);
      },
    };
  }
  const fact = /^accepts ([^;]*)(; refuses (.*))?$/.exec(line);
  if (fact) {
    return {
      line,
      part: 'Fact',
      holds(example) {
        const policy = policyOf({ facts: { example } });
        const problems = (answer: unknown) =>
          decide(policy, { example: answer as never }, { now }).problems.length;
        const [, good = '', , bad = ''] = fact;
        expect(listed(good).filter(problems)).toEqual([]);
        expect(listed(bad).filter((answer) => !problems(answer))).toEqual([]);
      },
    };
  }
  const place = /^stands in `(\w+)`$/.exec(line)?.[1];
  if (place) {
    return {
      line,
      part: `Policy.${place}`,
      holds(example) {
        const policy = policyOf({ [place]: example });
        for (const { answers, expected, now } of policy.scenarios) {
          const { steps, problems, dates, ...ids } = decide(policy, answers as Answers, { now });
          const found = [steps, problems].map((list) => list.map(({ id }) => id));
          const told = { ...ids, dates, steps: found[0], problems: found[1] };
          expect(told).toMatchObject(expected);
        }
      },
    };
  }
  const [, given = '', comes = ''] = /^`(\{.*?\})` → (.*)$/.exec(line) ?? [];
  if (!comes) throw new Error(`This does not say what an example does: ${line}`);
  const answers: Answers = JSON.parse(given);
  const verdictOf = (policy: Policy) => decide(policy, answers, { now }).verdict;
  if (!comes.startsWith('`')) {
    return {
      line,
      part: 'Condition',
      holds(example) {
        expect(['holds', 'does not hold']).toContain(comes);
        const { rules: _, ...rest } = surroundings;
        const policy = policyThatAsks({ all: [example as Condition] }, rest);
        expect(verdictOf(policy)).toBe(comes === 'holds' ? 'yes' : 'no');
      },
    };
  }
  const [expected] = listed(comes);
  if (isObject(expected)) {
    return {
      line,
      part: 'Policy',
      holds(example) {
        const { rules: _, ...rest } = among(example as Json);
        const decision = decide(policyOf(example as Json), answers, { now });
        for (const [name, one] of Object.entries(expected)) {
          const isClass = isObject(rest.classes) && name in rest.classes;
          if (isClass) {
            expect([name, verdictOf(policyThatAsks({ [name]: one as string }, rest))]).toEqual([
              name,
              'yes',
            ]);
          } else expect([name, saidOf(decision, name)]).toEqual([name, one]);
        }
      },
    };
  }
  return {
    line,
    part: 'Value',
    holds(example) {
      const { rules: _, ...rest } = surroundings;
      if (typeof expected === 'string' && /^\d{4}-/.test(expected)) {
        const { dates } = decide(policyThatDates(example as never, rest), answers, { now });
        expect(dates.result).toBe(expected);
      } else {
        const equals = { example: { atLeast: expected, atMost: expected } };
        const parts = { ...rest, values: { example } };
        expect(verdictOf(policyThatAsks(equals as never, parts))).toBe('yes');
      }
    },
  };
}

interface Example {
  json: unknown;
  claims: Claim[];
}

const examples: Example[] = [
  ...page.matchAll(/^```json\n((?:(?!```).*\n)*)```\n\n((?:^> .*\n)+)/gm),
].map(([, json = '', lines = '']) => ({
  json: JSON.parse(json),
  claims: lines
    .trimEnd()
    .split('\n')
    .map((line) => claimOf(line.replace(/^> (- )?/, ''))),
}));

const tries = examples.flatMap(({ json, claims }) =>
  claims.map(({ line, holds }) => ({
    line,
    example: JSON.stringify(json).slice(0, 60),
    json,
    holds,
  })),
);

describe('an example of the page', () => {
  it('says below what it does', () => {
    expect(examples).toHaveLength(page.match(/```json/g)?.length ?? 0);
  });

  it.each(tries)('does what it says: $example: $line', ({ json, holds }) => holds(json));
});

interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  properties?: Record<string, Schema>;
  enum?: unknown[];
}

const schema = policyJsonSchema() as { $defs: Record<string, Schema> };

/** Every construct of the language: each key of each part, and each word of a fixed set. */
const constructs = Object.entries(schema.$defs).flatMap(([part, { properties = {}, ...rest }]) => [
  ...(rest.enum ?? []).map((word) => `${part}: ${word}`),
  ...Object.entries(properties).flatMap(([key, property]) => [
    `${part}.${key}`,
    ...(property.enum ?? []).map((word) => `${part}.${key}: ${word}`),
  ]),
]);

/** The constructs that JSON uses, read as a part of the language. */
function* used(json: unknown, one: unknown, owner: string): Generator<string> {
  if (!isObject(one)) return;
  const { $ref, properties, additionalProperties, items, prefixItems, allOf } = one as Schema;
  if (one.enum) yield `${owner}: ${json}`;
  const name = $ref?.replace('#/$defs/', '');
  if (name) yield* used(json, schema.$defs[name], name);
  const inner = Array.isArray(allOf) ? allOf : [];
  for (const part of inner) yield* used(json, part, owner);
  if ('if' in one) {
    const applies = accepts(schema, one.if as Schema, json);
    yield* used(json, applies ? one.then : one.else, owner);
  }
  if (Array.isArray(json)) {
    const first = Array.isArray(prefixItems) ? prefixItems : [];
    for (const [index, item] of json.entries()) yield* used(item, first[index] ?? items, owner);
  } else if (isObject(json)) {
    for (const [key, inside] of Object.entries(json)) {
      const property = properties?.[key];
      if (property) yield `${owner}.${key}`;
      yield* used(inside, property ?? additionalProperties, property ? `${owner}.${key}` : owner);
    }
  }
}

const partOf = (name: string): Schema => {
  const [part = '', key] = name.split('.');
  const whole = schema.$defs[part] ?? {};
  return key ? (whole.properties?.[key] ?? {}) : { $ref: `#/$defs/${part}` };
};

const shown = new Set(
  examples.flatMap(({ json, claims }) =>
    claims.flatMap(({ part }) => [...used(json, partOf(part), part.split('.')[0] ?? '')]),
  ),
);

describe('the page has an example of', () => {
  it.each(constructs)('%s', (construct) => {
    expect([...shown]).toContain(construct);
  });
});

test('every part of the page can be reached from its map', () => {
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
  const linked = new Set([...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor));
  const anchors = [...page.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
  const [, , , ...mapped] = headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'));
  expect(mapped.filter((anchor) => !linked.has(anchor))).toEqual([]);
  expect([...linked].filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
});
