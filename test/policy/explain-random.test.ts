import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type Condition, decide, explain, whyNot } from '../../src/policy/index.ts';
import { holdsAt } from './explain-holds-at.ts';
import { asks, testPolicy } from './test-policy.ts';

/** Random short policies of every way to combine tests, and random customers of them. */

const now = '2026-06-06T12:00Z';
const words = (text: string) => ({ en: text });
const option = (id: string) => ({ id, label: words(id) });

const facts = {
  kind: { type: 'choice', options: ['x', 'y', 'z'].map(option), ...asks('Kind?') },
  extras: { type: 'choices', options: ['p', 'q'].map(option), ...asks('Extras?') },
  used: { type: 'boolean', yes: words('Yes'), no: words('No'), ...asks('Used?') },
  size: { type: 'number', ...asks('Size?'), unknown: { label: words('Unsure') } },
  from: { type: 'instant', ...asks('From?'), none: { label: words('Never') } },
  worn: {
    type: 'boolean',
    yes: words('Yes'),
    no: words('No'),
    ...asks('Worn?'),
    onlyIf: { used: true },
    otherwise: false,
  },
};

/** Complete: the last fact is answered where it applies. */
const customer: fc.Arbitrary<Answers> = fc
  .record({
    kind: fc.constantFrom('x', 'y', 'z'),
    extras: fc.constantFrom([], ['p'], ['q'], ['p', 'q']),
    used: fc.boolean(),
    size: fc.constantFrom(1, 2, 3, 'unknown'),
    from: fc.constantFrom(null, '2026-06-04', '2026-06-04T12:00Z', '2026-06-05T12:00Z'),
    worn: fc.boolean(),
  })
  .map(({ worn, ...answers }) => (answers.used ? { ...answers, worn } : answers));

const order = fc.constantFrom('before', 'notAfter', 'after', 'notBefore');
const compare = fc.constantFrom('atMost', 'lessThan', 'atLeast', 'moreThan');

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(
    { kind: 'x' },
    { kind: ['x', 'y'] },
    { kind: { isNot: 'z' } },
    { extras: { has: 'p' } },
    { extras: { hasOnly: 'q' } },
    { used: true },
    { worn: true },
    { worn: false },
    { from: null },
    { from: { isNot: null } },
    { strict: true },
    { strict: false },
  ),
  fc.tuple(compare, fc.constantFrom(1, 2, 3)).map(([one, limit]) => ({ size: { [one]: limit } })),
  fc.tuple(order, fc.constantFrom('P1D', 'P2D')).map(([one, length]) => ({
    now: { [one]: { plus: ['from', length] } },
  })),
);

const compound = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof(
    { weight: 3, arbitrary: part },
    {
      weight: 2,
      arbitrary: fc.array(part, { minLength: 2, maxLength: 3 }).map((all) => ({ all })),
    },
    {
      weight: 2,
      arbitrary: fc.array(part, { minLength: 2, maxLength: 3 }).map((any) => ({ any })),
    },
    { weight: 1, arbitrary: part.map((not) => ({ not })) },
    { weight: 1, arbitrary: part.map((possibly) => ({ possibly })) },
    { weight: 1, arbitrary: part.map((unsure) => ({ unsure })) },
  );

const simple = compound(atom);
const ids = ['a', 'b', 'c'];

const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };

const policies = fc
  .record({
    first: fc.array(simple, { minLength: 2, maxLength: 2 }),
    second: fc.array(
      compound(
        fc.oneof(
          atom,
          fc.constantFrom(...ids).map((id): Condition => ({ first: id })),
        ),
      ),
      { minLength: 1, maxLength: 2 },
    ),
    rules: fc.array(
      compound(
        fc.oneof(
          atom,
          fc
            .tuple(fc.constantFrom('first', 'second'), fc.constantFrom(...ids))
            .map(([name, id]): Condition => ({ [name]: id })),
        ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    because: fc.subarray(['first', 'second']),
  })
  .map(({ first, second, rules, because }) => {
    const classOf = (conditions: readonly Condition[], last: unknown) => ({
      cases: [
        ...conditions.map((when, index) => ({ is: ids[index], when, text: words(`${index}.`) })),
        { is: last },
      ],
    });
    return testPolicy({
      facts,
      settings: { strict: { value: true, label: words('Strict') } },
      classes: { first: classOf(first, 'c'), second: classOf(second, { from: 'first' }) },
      rules: [
        ...rules.map((when, index) => ({
          id: `rule-${index}`,
          when,
          verdict: index % 2 ? 'yes' : 'no',
          because,
          ...outcome,
        })),
        { id: 'last', verdict: 'no', ...outcome },
      ],
    });
  });

describe('of any short policy', () => {
  it('explain lists tests that are, on their own, as it says', () => {
    fc.assert(
      fc.property(policies, customer, (policy, answers) => {
        for (const { holds, path } of explain(policy, answers, { now }).tests) {
          expect(holdsAt(policy, answers, now, path), path).toContain(holds);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('explain names answers that suffice for the rule and its verdict', () => {
    fc.assert(
      fc.property(policies, customer, (policy, answers) => {
        const { rule, tests } = explain(policy, answers, { now });
        const named = new Set(tests.flatMap((test) => test.facts));
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => named.has(id)));
        expect(decide(policy, kept, { now }).verdict).toBe(
          decide(policy, answers, { now }).verdict,
        );
        expect(explain(policy, kept, { now }).rule).toBe(rule);
      }),
      { numRuns: 400 },
    );
  });

  it('whyNot lists only tests that fail', () => {
    fc.assert(
      fc.property(policies, customer, (policy, answers) => {
        for (const verdict of ['yes', 'no']) {
          for (const { tests } of whyNot(policy, answers, verdict, { now })) {
            expect(tests.length).toBeGreaterThan(0);
            for (const { holds, path } of tests) {
              expect(holds).toBe(false);
              expect(holdsAt(policy, answers, now, path, verdict), path).toContain(false);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
