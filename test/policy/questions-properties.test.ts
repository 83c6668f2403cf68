import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type Condition, decide, type Policy } from '../../src/policy/index.ts';
import { daysLater } from './reference-time.ts';
import { asks, testPolicy } from './test-policy.ts';

/**
 * What random policies ask, against a search through every customer. Every threshold is a whole
 * number or day, so that halves and whole days meet every class of customers.
 */

const now = '2026-06-20T12:00:00Z';
const words = (text: string) => ({ en: text });
const option = (id: string) => ({ id, label: words(id) });
const unknown = { label: words('I do not know') };

const facts = {
  kind: { type: 'choice', options: ['x', 'y', 'z'].map(option), ...asks('Kind?') },
  used: { type: 'boolean', yes: words('Yes'), no: words('No'), ...asks('Used?'), unknown },
  extras: { type: 'choices', options: ['p', 'q'].map(option), ...asks('Extras?') },
  size: { type: 'number', min: 0, max: 5, ...asks('Size?') },
  broken: {
    type: 'boolean',
    yes: words('Yes'),
    no: words('No'),
    onlyIf: { kind: 'x' },
    otherwise: false,
    ...asks('Broken?'),
  },
  from: { type: 'date', ...asks('From?') },
  to: { type: 'date', ...asks('To?'), none: { label: words('Not yet') } },
};

const days = Array.from({ length: 14 }, (_, index) => daysLater('2026-05-28', index));

const domains: Record<keyof typeof facts, readonly unknown[]> = {
  kind: ['x', 'y', 'z'],
  used: [true, false, 'unknown'],
  extras: [[], ['p'], ['q'], ['p', 'q']],
  size: [0.5, 1.5, 2.5, 3.5],
  broken: [true, false],
  from: days,
  to: [...days, null],
};

/** Answers well inside the days of the search, so that those lie on either side. */
const inner = { from: days.slice(4, -4), to: [...days.slice(4, -4), null] };

const ids = Object.keys(facts) as (keyof typeof facts)[];

type Customer = Record<string, unknown>;

/** A condition, and the same written by hand. */
interface Both {
  condition: Condition;
  holds: (customer: Customer) => boolean;
}

const atom: fc.Arbitrary<Both> = fc.oneof<fc.Arbitrary<Both>[]>(
  fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }).map((kinds) => ({
    condition: { kind: kinds },
    holds: ({ kind }: Customer) => kinds.includes(kind as string),
  })),
  fc.constantFrom(true, false, 'unknown').map((used) => ({
    condition: { used },
    holds: (one: Customer) => one.used === used,
  })),
  fc.constantFrom('p', 'q').map((extra) => ({
    condition: { extras: { has: extra } },
    holds: ({ extras }: Customer) => (extras as string[]).includes(extra),
  })),
  fc.constantFrom(1, 2, 3).map((size) => ({
    condition: { size: { atMost: size } },
    holds: (one: Customer) => (one.size as number) <= size,
  })),
  fc.constant({
    condition: { broken: true },
    holds: ({ kind, broken }: Customer) => kind === 'x' && broken === true,
  }),
  fc.constantFrom('2026-06-02', '2026-06-04').map((day) => ({
    condition: { from: { before: day } },
    holds: ({ from }: Customer) => (from as string) < day,
  })),
  fc.constant({
    condition: { to: { after: { plus: ['from', 'P2D'] } } },
    holds: ({ from, to }: Customer) => to !== null && (to as string) > daysLater(from as string, 2),
  }),
  fc.constant({ condition: { to: null }, holds: ({ to }: Customer) => to === null }),
);

const part = fc.oneof(
  { weight: 3, arbitrary: atom },
  {
    weight: 1,
    arbitrary: atom.map(({ condition, holds }) => ({
      condition: { not: condition },
      holds: (one: Customer) => !holds(one),
    })),
  },
);

const condition: fc.Arbitrary<Both> = fc
  .record({ parts: fc.array(part, { minLength: 1, maxLength: 3 }), every: fc.boolean() })
  .map(({ parts, every }) => ({
    condition: { [every ? 'all' : 'any']: parts.map((one) => one.condition) },
    holds: (customer: Customer) =>
      every ? parts.every((one) => one.holds(customer)) : parts.some((one) => one.holds(customer)),
  }));

const verdicts = ['a', 'b', 'c'];

const rules = fc.array(fc.record({ both: condition, verdict: fc.constantFrom(...verdicts) }), {
  minLength: 1,
  maxLength: 5,
});

type Rules = readonly { both: Both; verdict: string }[];

const topics = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.constantFrom(undefined, 'one', 'two')])),
);

function policyOf(list: Rules, topicOf: Record<string, string | undefined>): Policy {
  const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };
  const texts = { label: words('x'), headline: words('x'), tone: 'possible' };
  return testPolicy({
    facts: Object.fromEntries(
      Object.entries(facts).map(([id, fact]) => [
        id,
        { ...fact, ...(topicOf[id] ? { topic: topicOf[id] } : {}) },
      ]),
    ),
    rules: [
      ...list.map(({ both, verdict }, index) => ({
        id: `rule-${index}`,
        when: both.condition,
        verdict,
        ...outcome,
      })),
      { id: 'otherwise', verdict: 'a', ...outcome },
    ],
    verdicts: Object.fromEntries([...verdicts, 'invalid'].map((id) => [id, texts])),
  });
}

const judge = (list: Rules, one: Customer) =>
  list.find(({ both }) => both.holds(one))?.verdict ?? 'a';

/** Every completion of some answers. */
function* completions(given: Customer, left: readonly (keyof typeof facts)[]): Generator<Customer> {
  const [id, ...rest] = left;
  if (id === undefined) yield given;
  else if (Object.hasOwn(given, id)) yield* completions(given, rest);
  else for (const value of domains[id]) yield* completions({ ...given, [id]: value }, rest);
}

/** Whether an answer to a fact can make a difference, all other answers being the same. */
function canMatter(list: Rules, given: Customer, id: keyof typeof facts): boolean {
  const others = ids.filter((other) => other !== id);
  for (const one of completions(given, others)) {
    const judged = domains[id].map((value) => judge(list, { ...one, [id]: value }));
    if (new Set(judged).size > 1) return true;
  }
  return false;
}

const someone = fc.record(
  Object.fromEntries(
    Object.entries({ ...domains, ...inner }).map(([id, values]) => [
      id,
      fc.constantFrom<unknown[]>(...values),
    ]),
  ),
);

describe('a customer of any policy', () => {
  it('is asked only what can still change the decision, each once, until that is certain', () => {
    fc.assert(
      fc.property(rules, topics, someone, (list, topicOf, customer) => {
        const policy = policyOf(list, topicOf);
        const given: Customer = {};
        for (;;) {
          const { verdict, question } = decide(policy, given as Answers, { now });
          if (question === null) {
            expect(verdict).toBe(judge(list, customer));
            return;
          }
          expect(verdict).toBeNull();
          expect(Object.keys(given)).not.toContain(question);
          expect(canMatter(list, given, question as keyof typeof facts)).toBe(true);
          if (question === 'broken') expect(given.kind).toBe('x');
          given[question] = customer[question];
        }
      }),
      { numRuns: 300 },
    );
  });
});
