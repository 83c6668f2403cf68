import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Answers, decide, type Policy } from '../../src/policy/index.ts';
import { policyJsonSchema } from '../../src/policy/policy-json-schema.ts';
import { policyThatAsks, policyThatDates, testPolicy } from './test-policy.ts';

const page = readFileSync(new URL('../../docs/policies.md', import.meta.url), 'utf8');
const now = '2026-03-05T12:00:00+01:00';
const words = (en: string) => ({ en, fr: en });
const asked = { question: { text: words('?') } };
const option = (id: string) => ({ id, label: words(id) });

/** The policy that the page says its examples stand in. */
const surroundings = {
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
};

interface Example {
  kind: string;
  claim: string;
  json: string;
}

const examples: Example[] = [...page.matchAll(/<!-- (\w+) (.*?) -->\n```json\n([\s\S]*?)```/g)].map(
  ([, kind = '', claim = '', json = '']) => ({ kind, claim, json }),
);

const verdictOf = (policy: Policy, answers: Answers) => decide(policy, answers, { now }).verdict;

/** Splits "expected {answers}" of a claim. */
function claimed(claim: string): { expected: unknown; answers: Answers } {
  const brace = claim.indexOf(' {');
  return {
    expected: JSON.parse(claim.slice(0, brace)),
    answers: JSON.parse(claim.slice(brace)),
  };
}

const checks: Record<string, (example: unknown, claim: string) => void> = {
  text(example, claim) {
    const note = { id: 'note', text: example };
    const [step] = decide(testPolicy({ ...surroundings, steps: [note] }), {}, { now }).steps;
    expect(step?.text.replaceAll('\u00a0', ' ')).toBe(JSON.parse(claim));
  },
  fact(example, claim) {
    const policy = testPolicy({
      ...surroundings,
      facts: { ...surroundings.facts, example },
    });
    const answers = JSON.parse(
      `[${claim.replace('accepts ', '').replace(/(?<=["\]\w]) (?=["[\w])/g, ',')}]`,
    );
    for (const answer of answers) {
      expect(decide(policy, { example: answer }, { now }).problems, JSON.stringify(answer)).toEqual(
        [],
      );
    }
  },
  condition(example, claim) {
    const { expected, answers } = claimed(claim);
    const policy = policyThatAsks(example as never, surroundings);
    expect(verdictOf(policy, answers)).toBe(expected ? 'yes' : 'no');
  },
  value(example, claim) {
    const { expected, answers } = claimed(claim);
    if (typeof expected === 'string' && expected.includes('T') && !expected.startsWith('P')) {
      const policy = policyThatDates(example as never, surroundings);
      expect(decide(policy, answers, { now }).dates.result).toBe(expected);
    } else {
      const equals = { example: { atLeast: expected, atMost: expected } };
      const policy = policyThatAsks(equals as never, { ...surroundings, values: { example } });
      expect(verdictOf(policy, answers)).toBe('yes');
    }
  },
  part(example, name) {
    const before = surroundings[name as 'settings'];
    const whole = Array.isArray(example) ? example : { ...before, ...(example as object) };
    const policy = testPolicy({ ...surroundings, [name]: whole });
    for (const { answers, expected, now: then } of policy.scenarios) {
      const unused = testPolicy({ ...surroundings, rules: JSON.parse(examplesOf('rules')) });
      expect(decide(unused, answers as Answers, { now: then }).verdict).toBe(expected.verdict);
    }
  },
};

function examplesOf(part: string): string {
  return examples.find(({ kind, claim }) => kind === 'part' && claim === part)?.json ?? '';
}

/** Every name that the JSON Schema of a policy knows, and every word that may stand in one. */
function vocabulary(part: unknown, words = new Set<string>()): Set<string> {
  if (typeof part === 'object' && part !== null) {
    const { properties, enum: values } = part as { properties?: object; enum?: unknown[] };
    for (const word of [...Object.keys(properties ?? {}), ...(values ?? [])])
      words.add(String(word));
    for (const inner of Object.values(part)) vocabulary(inner, words);
  }
  return words;
}

test.each([...vocabulary(policyJsonSchema())])('the page shows %s', (word) => {
  expect(page).toMatch(new RegExp(`(?<![\\w$])${word.replace('$', '\\$')}(?!\\w)`));
});

test('every example of the page is marked with what it shows', () => {
  expect(examples).toHaveLength(page.match(/```json/g)?.length ?? 0);
});

test.each(examples)('$kind: $claim', ({ kind, claim, json }) => {
  checks[kind]?.(JSON.parse(json), claim);
  expect(Object.keys(checks)).toContain(kind);
});
