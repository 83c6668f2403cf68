import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, compilePolicy, decide, rulingFrom } from '../../src/policy/index.ts';
import { asks, testPolicy } from './test-policy.ts';

/** Policies of so many rules that those are narrowed down before they are tried, by hand as well. */

const words = (text: string) => ({ en: text });
const kinds = ['v', 'w', 'x', 'y', 'z'];
const facts = {
  kind: { type: 'choice', options: kinds.map((id) => ({ id, label: words(id) })), ...asks('?') },
  size: { type: 'number', min: 0, ...asks('Size?') },
  used: { type: 'boolean', yes: words('Yes'), no: words('No'), ...asks('Used?') },
  extras: {
    type: 'choices',
    options: ['p', 'q'].map((id) => ({ id, label: words(id) })),
    ...asks('Extras?'),
  },
  // Asked only about what has been used.
  worn: {
    type: 'boolean',
    yes: words('Yes'),
    no: words('No'),
    onlyIf: { used: true },
    otherwise: false,
    ...asks('Worn?'),
  },
};

interface Customer {
  kind: string;
  size: number;
  used: boolean;
  extras: string[];
  worn: boolean;
}

const domains: { [fact in keyof Customer]: Customer[fact][] } = {
  kind: kinds,
  size: [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5],
  used: [true, false],
  extras: [[], ['p'], ['q'], ['p', 'q']],
  worn: [true, false],
};

interface Part {
  condition: object;
  holds: (one: Customer) => boolean;
}

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.subarray(kinds, { minLength: 1, maxLength: 3 }).map((some) => ({
    condition: { kind: some.length === 1 ? some[0] : some },
    holds: (one: Customer) => some.includes(one.kind),
  })),
  fc.constantFrom(1, 2, 3).map((limit) => ({
    condition: { size: { lessThan: limit } },
    holds: (one: Customer) => one.size < limit,
  })),
  fc.constantFrom(1, 2, 3).map((limit) => ({
    condition: { size: { atLeast: limit } },
    holds: (one: Customer) => one.size >= limit,
  })),
  fc.boolean().map((used) => ({
    condition: { used },
    holds: (one: Customer) => one.used === used,
  })),
  fc.boolean().map((worn) => ({
    condition: { worn },
    holds: (one: Customer) => (one.used && one.worn) === worn,
  })),
  fc.constantFrom('p', 'q').map((extra) => ({
    condition: { extras: { has: extra } },
    holds: (one: Customer) => one.extras.includes(extra),
  })),
);

const condition: fc.Arbitrary<Part> = fc
  .record({
    parts: fc.array(part, { minLength: 2, maxLength: 4 }),
    way: fc.constantFrom('all', 'all', 'all', 'any', 'not'),
  })
  .map(({ parts, way }) => {
    const conditions = parts.map((one) => one.condition);
    const every = (one: Customer) => parts.every(({ holds }) => holds(one));
    if (way === 'all') return { condition: { all: conditions }, holds: every };
    if (way === 'not') {
      return {
        condition: { ...conditions[0], not: { all: conditions.slice(1) } },
        holds: (one) => !!parts[0]?.holds(one) && !parts.slice(1).every(({ holds }) => holds(one)),
      };
    }
    // So narrow that it does not take all customers away from the rules after it.
    return {
      condition: { kind: 'v', size: { lessThan: 1 }, any: conditions },
      holds: (one) => one.kind === 'v' && one.size < 1 && parts.some(({ holds }) => holds(one)),
    };
  });

const verdicts = ['a', 'b', 'c'];
const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };

const rules = fc.array(fc.record({ condition, verdict: fc.constantFrom(...verdicts) }), {
  minLength: 26,
  maxLength: 60,
});

function* customers(open: readonly string[], partial: object): Generator<Customer> {
  const [fact, ...rest] = open;
  if (fact === undefined) return yield partial as Customer;
  for (const value of domains[fact as keyof Customer]) {
    yield* customers(rest, { ...partial, [fact]: value });
  }
}

const someone = fc.record(
  Object.fromEntries(
    Object.entries(domains).map(([id, values]) => [id, fc.constantFrom<unknown[]>(...values)]),
  ),
);

describe('a policy of many rules', () => {
  it('is decided, and its open questions are told, as a search through every customer says', () => {
    fc.assert(
      fc.property(rules, someone, fc.subarray(Object.keys(facts)), (list, one, answered) => {
        const texts = { label: words('x'), headline: words('x'), tone: 'possible' };
        const policy = testPolicy({
          facts,
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
        const decidedBy = (customer: Customer) =>
          list.findIndex(({ condition }) => condition.holds(customer));
        const partial = Object.fromEntries(answered.map((id) => [id, one[id]]));
        const open = Object.keys(facts).filter((id) => !answered.includes(id));
        const now = '2026-06-06T12:00:00Z';
        const compiled = compilePolicy(policy);
        const reached = new Set<string>();
        for (const customer of customers(open, partial)) {
          // To what is not asked, the policy gives the answer.
          const real = customer.used ? customer : { ...customer, worn: false };
          const index = decidedBy(real);
          reached.add(list[index]?.verdict ?? 'a');
          const answers = { ...real } as unknown as Answers;
          const rule = index < 0 ? 'otherwise' : `rule-${index}`;
          expect(rulingFrom(compiled, { now, answers })?.rule).toBe(rule);
        }
        const inapplicable = partial.worn === true && partial.used !== true;
        if (inapplicable) return;
        const decision = decide(policy, partial as Answers, { now });
        expect([...decision.possible].sort()).toEqual([...reached].sort());
        expect(decision.verdict).toBe(reached.size === 1 ? [...reached][0] : null);
      }),
      { numRuns: 60 },
    );
  });
});
