import fc from 'fast-check';
import type { Condition, Policy } from '../../src/policy/index.ts';
import { asks, testPolicy } from './test-policy.ts';

/**
 * Random short policies with every class of their customers, and what their conditions mean,
 * written a second time. Instants are compared by whole hours, dates by whole days, numbers by
 * whole numbers: so thirds of hours, whole days and halves meet every class; a date alone stands
 * for all of its day.
 */

const words = (text: string) => ({ en: text });
const option = (id: string) => ({ id, label: words(id) });
const hour = 36e5;
const day = 24 * hour;

export type Customer = Readonly<Record<string, unknown>>;
type Mode = 'surely' | 'possibly';
type Interval = readonly [low: number, high: number] | null;

/** A condition as the document writes it, and the same written by hand. */
export interface Test {
  condition: Condition;
  facts: readonly string[];
  holds: (customer: Customer, mode?: Mode) => boolean;
}

export interface RandomRule {
  id: string;
  verdict: string;
  test: Test | null;
}

export interface RandomPolicy {
  policy: Policy;
  rules: readonly RandomRule[];
  /** Whether the answers can be true. */
  isValid: (customer: Customer) => boolean;
  /** One or more of every class of customers; `now` and the setting `reading` are among them. */
  customers: () => Generator<Customer>;
}

const facts = {
  bought: { type: 'instant', notAfter: 'now', ...asks('Bought?') },
  ended: { type: 'instant', notAfter: 'now', ...asks('Ended?'), none: { label: words('No') } },
  from: { type: 'date', ...asks('From?') },
  to: { type: 'date', ...asks('To?'), none: { label: words('Open') } },
  size: { type: 'number', min: 0, ...asks('Size?') },
  kind: { type: 'choice', options: ['x', 'y', 'z'].map(option), ...asks('Kind?') },
  extras: { type: 'choices', options: ['p', 'q'].map(option), ...asks('Extras?') },
  used: { type: 'boolean', yes: words('Yes'), no: words('No'), ...asks('Used?') },
};

const settings = {
  reading: {
    value: 'strict',
    label: words('Reading'),
    choices: ['strict', 'lenient'].map((value) => ({ value, label: words(value) })),
  },
};

const parsed = new Map<string, number>();

function parse(text: string): number {
  const instant = parsed.get(text) ?? Date.parse(text);
  parsed.set(text, instant);
  return instant;
}

/** What an answer may mean, in milliseconds. */
function interval(customer: Customer, name: string): Interval {
  const answer = customer[name];
  if (typeof answer !== 'string') return null;
  const low = parse(answer);
  if (answer.length > 10 || name === 'from' || name === 'to') return [low, low];
  return [low, Math.min(low + day - 1000, parse(customer.now as string))];
}

const orders = { before: '<', notAfter: '<=', after: '>', notBefore: '>=' } as const;
type Order = keyof typeof orders;

function compared(one: Interval, order: Order, other: Interval, mode: Mode): boolean {
  if (!one || !other) return false;
  const less = order === 'before' || order === 'notAfter';
  const [small, large] = less ? [one, other] : [other, one];
  const [a, b] = mode === 'surely' ? [small[1], large[0]] : [small[0], large[1]];
  return order === 'notAfter' || order === 'notBefore' ? a <= b : a < b;
}

const order = fc.constantFrom(...(Object.keys(orders) as Order[]));

/** A comparison of the time between two instants with a length. */
function elapsed(pairs: readonly (readonly [string, string])[], unit: 'H' | 'D') {
  return fc
    .record({ pair: fc.constantFrom(...pairs), order, length: fc.constantFrom(0, 1, 2) })
    .map(({ pair: [later, earlier], order, length }): Test => {
      const by = length * (unit === 'H' ? hour : day);
      const text = unit === 'H' ? `PT${length}H` : `P${length}D`;
      return {
        condition: { [later]: { [order]: { plus: [earlier, text] } } },
        facts: [later, earlier].filter((name) => name !== 'now'),
        holds: (customer, mode = 'surely') => {
          const from = interval(customer, earlier);
          return compared(
            interval(customer, later),
            order,
            from && [from[0] + by, from[1] + by],
            mode,
          );
        },
      };
    });
}

const hours = elapsed(
  [
    ['now', 'bought'],
    ['now', 'ended'],
    ['ended', 'bought'],
  ],
  'H',
);

const days = elapsed(
  [
    ['now', 'from'],
    ['now', 'to'],
    ['to', 'from'],
  ],
  'D',
);

const simple = (condition: Condition, fact: string, holds: (answer: unknown) => boolean): Test => ({
  condition,
  facts: [fact],
  holds: (customer) => holds(customer[fact]),
});

const sizes = fc
  .record({
    operator: fc.constantFrom('atMost', 'lessThan', 'atLeast', 'moreThan'),
    limit: fc.constantFrom(1, 2),
  })
  .map(({ operator, limit }) =>
    simple({ size: { [operator]: limit } }, 'size', (answer) => {
      const size = answer as number;
      if (operator === 'atMost') return size <= limit;
      if (operator === 'lessThan') return size < limit;
      return operator === 'atLeast' ? size >= limit : size > limit;
    }),
  );

const others = fc.oneof(
  fc.constant(simple({ ended: null }, 'ended', (answer) => answer === null)),
  fc.constant(simple({ to: null }, 'to', (answer) => answer === null)),
  fc
    .subarray(['x', 'y', 'z'], { minLength: 1 })
    .map((kinds) => simple({ kind: kinds }, 'kind', (answer) => kinds.includes(String(answer)))),
  fc
    .subarray(['p', 'q'], { minLength: 1 })
    .map((extras) =>
      simple({ extras: { has: extras } }, 'extras', (answer) =>
        extras.some((extra) => (answer as string[]).includes(extra)),
      ),
    ),
  fc.boolean().map((used) => simple({ used }, 'used', (answer) => answer === used)),
  fc.constantFrom('strict', 'lenient').map(
    (reading): Test => ({
      ...simple({ reading }, 'reading', (one) => one === reading),
      facts: [],
    }),
  ),
);

const atom = fc.oneof(
  { weight: 4, arbitrary: hours },
  { weight: 3, arbitrary: days },
  { weight: 2, arbitrary: sizes },
  { weight: 3, arbitrary: others },
);

const opposite = { surely: 'possibly', possibly: 'surely' } as const;

const part = fc.oneof(
  { weight: 3, arbitrary: atom },
  {
    weight: 1,
    arbitrary: atom.map(
      (one): Test => ({
        ...one,
        condition: { not: one.condition },
        holds: (customer, mode = 'surely') => !one.holds(customer, opposite[mode]),
      }),
    ),
  },
);

const test = fc
  .record({ parts: fc.array(part, { minLength: 1, maxLength: 3 }), every: fc.boolean() })
  .map(
    ({ parts, every }): Test => ({
      condition: { [every ? 'all' : 'any']: parts.map(({ condition }) => condition) },
      facts: parts.flatMap((one) => one.facts),
      holds: (customer, mode) =>
        every
          ? parts.every((one) => one.holds(customer, mode))
          : parts.some((one) => one.holds(customer, mode)),
    }),
  );

const iso = (instant: number) => new Date(instant).toISOString().replace('.000', '');
const noon = Date.parse('2026-06-06T12:00:00Z');
const midnight = Date.parse('2026-06-06T00:00:00Z');
const dates = Array.from({ length: 12 }, (_, index) =>
  iso(midnight - (index - 5) * day).slice(0, 10),
);
const third = hour / 3;

const plainDomains: Readonly<Record<string, readonly unknown[]>> = {
  size: [0, 0.5, 1, 1.5, 2, 2.5],
  kind: ['x', 'y', 'z'],
  extras: [[], ['p'], ['q'], ['p', 'q']],
  used: [true, false],
};

/** An answer to every fact. */
export const anything: Customer = {
  bought: '2026-06-06',
  ended: null,
  from: '2026-06-06',
  to: null,
  size: 1,
  kind: 'x',
  extras: [],
  used: true,
};

/** Thirds of hours back from a moment, past the sum of all lengths. */
const exactly = (now: number) =>
  [...Array.from({ length: 14 }, (_, index) => index * third), 6 * hour].map((ago) =>
    iso(now - ago),
  );

/** The answers to a fact at a moment: exact ones, or days alone where they are inexact. */
function domain(fact: string, now: number, inexact: boolean): readonly unknown[] {
  const plain = plainDomains[fact];
  if (plain) return plain;
  const days = [now, now - day].map((instant) => iso(instant).slice(0, 10));
  const happened = fact === 'from' || fact === 'to' ? dates : inexact ? days : exactly(now);
  return fact === 'ended' || fact === 'to' ? [...happened, null] : happened;
}

type Domains = readonly (readonly [fact: string, answers: readonly unknown[]])[];

function* completions(partial: Customer, [first, ...rest]: Domains): Generator<Customer> {
  if (!first) return yield partial;
  const [fact, answers] = first;
  for (const answer of answers) yield* completions({ ...partial, [fact]: answer }, rest);
}

function* customersOf(used: readonly string[]): Generator<Customer> {
  const instants = used.filter((fact) => fact === 'bought' || fact === 'ended');
  const dated = used.includes('from') || used.includes('to');
  const at = (now: number, inexact: readonly string[] = []) =>
    used.map((fact) => [fact, domain(fact, now, inexact.includes(fact))] as const);
  const choices =
    instants.length > 1 ? [instants, instants.slice(0, 1), instants.slice(1)] : [instants];
  for (const reading of ['strict', 'lenient']) {
    yield* completions({ reading, now: iso(noon) }, at(noon));
    if (dated) yield* completions({ reading, now: iso(midnight) }, at(midnight));
    for (const thirds of instants.length ? [0, 1, 3, 4, 6, 7, 36] : []) {
      const now = midnight + thirds * third;
      for (const inexact of choices) {
        yield* completions({ reading, now: iso(now) }, at(now, inexact));
      }
    }
  }
}

const verdicts = ['a', 'b', 'c'];
const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };

/** Policies of up to four rules about up to three facts; most lack a last rule for everybody. */
export const randomPolicy: fc.Arbitrary<RandomPolicy> = fc
  .record({
    rules: fc.array(fc.record({ test, verdict: fc.constantFrom(...verdicts) }), {
      minLength: 1,
      maxLength: 4,
    }),
    last: fc.constantFrom(null, null, 'a'),
    problems: fc.subarray(['ended-first', 'to-first', 'long']),
  })
  .map(({ rules, last, problems }) => {
    const list: RandomRule[] = rules.map((rule, index) => ({ id: `rule-${index}`, ...rule }));
    if (last) list.push({ id: 'last', verdict: last, test: null });
    return { list, problems };
  })
  .filter(({ list }) => new Set(list.flatMap(({ test }) => test?.facts ?? [])).size <= 3)
  .map(({ list, problems }) => {
    const used = [...new Set(list.flatMap(({ test }) => test?.facts ?? []))];
    const checks = {
      'ended-first': { when: { ended: { before: 'bought' } }, answers: ['ended', 'bought'] },
      'to-first': { when: { to: { before: 'from' } }, answers: ['to', 'from'] },
      long: {
        when: { ended: { after: { plus: ['bought', 'PT1H'] } } },
        answers: ['ended', 'bought'],
      },
    } as const;
    const meanings: Record<string, (customer: Customer) => boolean> = {
      'ended-first': (one) =>
        compared(interval(one, 'ended'), 'before', interval(one, 'bought'), 'surely'),
      'to-first': (one) => compared(interval(one, 'to'), 'before', interval(one, 'from'), 'surely'),
      long: (one) => {
        const from = interval(one, 'bought');
        const end = from && ([from[0] + hour, from[1] + hour] as const);
        return compared(interval(one, 'ended'), 'after', end, 'surely');
      },
    };
    const texts = { label: words('x'), headline: words('x'), tone: 'possible' };
    const policy = testPolicy({
      facts,
      settings,
      problems: {
        outcome: { verdict: 'invalid', status: 'mend', bestCase: 'none', certainty: 'clear' },
        unreadable: words('We do not understand {answer}.'),
        checks: problems.map((id) => ({
          id,
          ...checks[id as keyof typeof checks],
          text: words('This cannot be.'),
        })),
      },
      rules: list.map(({ id, test, verdict }) => ({
        id,
        ...(test ? { when: test.condition } : {}),
        verdict,
        ...outcome,
      })),
      verdicts: Object.fromEntries([...verdicts, 'invalid'].map((id) => [id, texts])),
    });
    return {
      policy,
      rules: list,
      isValid: (customer: Customer) => !problems.some((id) => meanings[id]?.(customer)),
      customers: () => customersOf(used),
    };
  });

/** The rule that decides a customer, by hand. */
export function decidingRule(rules: readonly RandomRule[], customer: Customer): RandomRule | null {
  return rules.find(({ test }) => !test || test.holds(customer)) ?? null;
}
