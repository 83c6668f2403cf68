import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type Condition, decide } from '../../src/policy/index.ts';
import { daysLater } from './reference-time.ts';
import { asks, testPolicy } from './test-policy.ts';

/**
 * Random short policies, against a search through every customer. All facts are exact here, and
 * every threshold is a whole day or number, so that whole days, and numbers by halves, meet every
 * class of customers.
 */

const now = '2026-06-06';
const words = (text: string) => ({ en: text });
const option = (id: string) => ({ id, label: words(id) });

const facts = {
  from: { type: 'date', ...asks('From?') },
  to: { type: 'date', ...asks('To?'), none: { label: words('Open') } },
  size: { type: 'number', ...asks('Size?'), min: 0 },
  kind: { type: 'choice', options: ['x', 'y', 'z'].map(option), ...asks('Kind?') },
  extras: { type: 'choices', options: ['p', 'q'].map(option), ...asks('Extras?') },
  used: { type: 'boolean', yes: words('Yes'), no: words('No'), ...asks('Used?') },
};

const days = Array.from({ length: 41 }, (_, index) => daysLater('2026-05-17', index));

const domains: Record<string, readonly unknown[]> = {
  from: days,
  to: [...days, null],
  size: Array.from({ length: 15 }, (_, index) => index / 2),
  kind: ['x', 'y', 'z'],
  extras: [[], ['p'], ['q'], ['p', 'q']],
  used: [true, false],
};

type Customer = Record<string, unknown>;

/** An elementary condition, and the same written by hand. */
interface Atom {
  condition: Condition;
  facts: string[];
  holds: (customer: Customer) => boolean;
}

type Order = 'before' | 'notAfter' | 'after' | 'notBefore';

const compare: Record<Order, (a: number, b: number) => boolean> = {
  before: (a, b) => a < b,
  notAfter: (a, b) => a <= b,
  after: (a, b) => a > b,
  notBefore: (a, b) => a >= b,
};

const dayOf = (date: unknown) => (date === null ? Number.NaN : Date.parse(date as string) / 864e5);

const order = fc.constantFrom<Order[]>('before', 'notAfter', 'after', 'notBefore');
const fixed = fc.constantFrom('2026-06-04', '2026-06-06', '2026-06-09');
const length = fc.constantFrom(0, 2, 5);
const moment = fc.constantFrom('from', 'to');

const atom: fc.Arbitrary<Atom> = fc.oneof(
  fc.record({ moment, order, fixed }).map(({ moment, order, fixed }) => ({
    condition: { [moment]: { [order]: fixed } },
    facts: [moment],
    holds: (one: Customer) => compare[order](dayOf(one[moment]), dayOf(fixed)),
  })),
  fc.record({ moment, order, length }).map(({ moment, order, length }) => ({
    condition: { now: { [order]: { plus: [moment, `P${length}D`] } } },
    facts: [moment],
    holds: (one: Customer) => compare[order](dayOf(now), dayOf(one[moment]) + length),
  })),
  fc.record({ order, length }).map(({ order, length }) => ({
    condition: { to: { [order]: { plus: ['from', `P${length}D`] } } },
    facts: ['from', 'to'],
    holds: (one: Customer) => compare[order](dayOf(one.to), dayOf(one.from) + length),
  })),
  fc.record({ length }).map(({ length }) => ({
    condition: { stay: { moreThan: `PT${length * 24}H` } },
    facts: ['from', 'to'],
    holds: (one: Customer) => dayOf(one.to) - dayOf(one.from) > length,
  })),
  fc.record({ order, fixed }).map(({ order, fixed }) => ({
    condition: { last: { [order]: fixed } },
    facts: ['from', 'to'],
    holds: (one: Customer) => {
      const last = one.to === null ? dayOf(one.from) : Math.max(dayOf(one.from), dayOf(one.to));
      return compare[order](last, dayOf(fixed));
    },
  })),
  fc.constant<Atom>({
    condition: { to: null },
    facts: ['to'],
    holds: (one: Customer) => one.to === null,
  }),
  fc.constantFrom(1, 3, 5).map((size) => ({
    condition: { size: { atMost: size } },
    facts: ['size'],
    holds: (one: Customer) => (one.size as number) <= size,
  })),
  fc.constantFrom(1, 3, 5).map((size) => ({
    condition: { size: { moreThan: size } },
    facts: ['size'],
    holds: (one: Customer) => (one.size as number) > size,
  })),
  fc.subarray(['x', 'y', 'z'], { minLength: 1 }).map((kinds) => ({
    condition: { kind: kinds },
    facts: ['kind'],
    holds: (one: Customer) => kinds.includes(one.kind as string),
  })),
  fc.subarray(['p', 'q'], { minLength: 1 }).map((extras) => ({
    condition: { extras: { has: extras } },
    facts: ['extras'],
    holds: (one: Customer) => extras.some((extra) => (one.extras as string[]).includes(extra)),
  })),
  fc.constantFrom('p', 'q').map((extra) => ({
    condition: { extras: { hasOnly: extra } },
    facts: ['extras'],
    holds: (one: Customer) => (one.extras as string[]).join() === extra,
  })),
  fc.boolean().map((used) => ({
    condition: { used },
    facts: ['used'],
    holds: (one: Customer) => one.used === used,
  })),
);

const part = fc.oneof(
  { weight: 3, arbitrary: atom },
  {
    weight: 1,
    arbitrary: atom.map((one) => ({
      ...one,
      condition: { not: one.condition },
      holds: (customer: Customer) => !one.holds(customer),
    })),
  },
);

const condition: fc.Arbitrary<Atom> = fc
  .record({ parts: fc.array(part, { minLength: 1, maxLength: 3 }), every: fc.boolean() })
  .map(({ parts, every }) => ({
    condition: { [every ? 'all' : 'any']: parts.map((one) => one.condition) },
    facts: parts.flatMap((one) => one.facts),
    holds: (customer: Customer) =>
      every ? parts.every((one) => one.holds(customer)) : parts.some((one) => one.holds(customer)),
  }));

const verdicts = ['a', 'b', 'c'];

const rules = fc
  .array(fc.record({ condition, verdict: fc.constantFrom(...verdicts) }), {
    minLength: 1,
    maxLength: 3,
  })
  .filter((list) => new Set(list.flatMap((one) => one.condition.facts)).size <= 3);

/** Answers well inside the days of the search, so that those lie on either side. */
const inner = days.slice(12, -12);

const someone = fc.record(
  Object.fromEntries(
    Object.entries({ ...domains, from: inner, to: [...inner, null] }).map(([id, values]) => [
      id,
      fc.constantFrom<unknown[]>(...values),
    ]),
  ),
);

/** Every completion of some answers, in the facts that the policy uses. */
function* completions(partial: Customer, open: readonly string[]): Generator<Customer> {
  const [fact, ...rest] = open;
  if (fact === undefined) yield partial;
  else {
    for (const value of domains[fact] ?? [])
      yield* completions({ ...partial, [fact]: value }, rest);
  }
}

describe('any short policy', () => {
  it('is decided as a search through every customer says', () => {
    fc.assert(
      fc.property(rules, someone, fc.subarray(Object.keys(facts)), (list, customer, answered) => {
        const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: [] };
        const texts = { label: words('x'), headline: words('x'), tone: 'possible' };
        const policy = testPolicy({
          facts,
          values: { stay: { between: ['from', 'to'] }, last: { latest: ['from', 'to'] } },
          rules: [
            ...list.map(({ condition, verdict }, index) => ({
              id: `rule-${index}`,
              when: condition.condition,
              verdict,
              ...outcome,
            })),
            { id: 'otherwise', verdict: 'a', ...outcome },
          ],
          verdicts: Object.fromEntries([...verdicts, 'invalid'].map((id) => [id, texts])),
        });
        const judge = (one: Customer) =>
          list.find(({ condition }) => condition.holds(one))?.verdict ?? 'a';
        const used = new Set(list.flatMap(({ condition }) => condition.facts));
        const partial = Object.fromEntries(answered.map((id) => [id, customer[id]]));
        const open = [...used].filter((id) => !answered.includes(id));

        const reached = new Map<string, Customer>();
        for (const one of completions(partial, open)) {
          reached.set(judge(one), one);
          if (reached.size === verdicts.length) break;
        }
        const { verdict, possible, question } = decide(policy, partial as Answers, { now });
        expect([...possible]).toEqual(verdicts.filter((id) => reached.has(id)));
        expect(verdict).toBe(reached.size === 1 ? possible[0] : null);
        if (reached.size === 1) expect(question).toBeNull();
        else expect(open).toContain(question);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
