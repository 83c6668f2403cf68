import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type Customer,
  compilePolicy,
  decide,
  type Policy,
  rulings,
} from '../../src/policy/index.ts';
import { customer, nowText, settings } from './customers.ts';
import { shippedPolicy, stories, withSettings } from './shipped-policy.ts';
import { asks, instant, policyThatAsks } from './test-policy.ts';

const fields = ['verdict', 'status', 'bestCase', 'certainty'] as const;

/** What `decide` says in the terms of a replay. */
function decided(policy: Policy, { answers, now }: Customer) {
  const decision = decide(policy, answers, { now });
  if (decision.problems.length) return 'impossible';
  const found = fields.map((field) => decision[field]);
  return found.includes(null) ? 'open' : found;
}

/** The same of the fast way. */
function ruled(rule: ReturnType<typeof rulings>, one: Customer) {
  const ruling = rule(one);
  return typeof ruling === 'string' ? ruling : ruling.fields;
}

function expectAsDecided(policy: Policy, customers: readonly Customer[]): void {
  const rule = rulings(compilePolicy(policy));
  const found = customers.map((one) => ({ one, says: ruled(rule, one) }));
  expect(found).toEqual(customers.map((one) => ({ one, says: decided(policy, one) })));
}

const zones = ['Europe/Paris', 'America/Martinique', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];

/** What no well-meaning page would hand over. */
const odd = fc.constantFrom<unknown>(
  null,
  'unknown',
  '',
  'soon',
  '2026-02-30',
  '2026-02-28T24:00',
  '1899-01-01',
  '2026-01-13t09:00:00z',
  '2026-01-13 09:00+0100',
  '2026-01-13T08:59:59.5Z',
  '2028-02-29',
  0,
  true,
  [],
  [['other']],
  ['nothing'],
  ['other', 'other'],
  {},
  Object.create(null),
);

/** Customers with some answers missing, and now and then an odd one. */
const anybody = nowText.chain((now) =>
  fc
    .record({
      answers: customer(now),
      missing: fc.subarray(Object.keys(shippedPolicy.facts)),
      all: fc.boolean(),
      mistake: fc.option(fc.tuple(fc.constantFrom(...Object.keys(shippedPolicy.facts)), odd), {
        freq: 4,
      }),
    })
    .map(({ answers, missing, all, mistake }): Customer => {
      const given: Record<string, unknown> = { ...answers };
      for (const fact of all ? [] : missing) delete given[fact];
      if (mistake) given[mistake[0]] = mistake[1];
      return { now, answers: given as Answers };
    }),
);

describe('the rulings of many customers', () => {
  const rule = rulings(compilePolicy(shippedPolicy));

  it('are what the policy decides, whatever is missing or cannot be read, under any settings', () => {
    fc.assert(
      fc.property(
        settings,
        fc.constantFrom(...zones),
        fc.array(anybody, { minLength: 24, maxLength: 24 }),
        (values, timeZone, customers) => {
          expectAsDecided({ ...withSettings(shippedPolicy, values), timeZone }, customers);
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  it.each(stories)('are those of $id: $title', ({ answers, now, expected }) => {
    const wanted = fields.map((field) => expected[field]);
    const says = ruled(rule, { now, answers });
    expect(says).toEqual(expected.problems?.length ? 'impossible' : wanted);
  });

  it('tell a missing answer from an impossible one', () => {
    const now = '2026-01-13T09:00:00+01:00';
    expect(rule({ now, answers: { causes: ['other'] } })).toBe('open');
    expect(rule({ now, answers: { purchasedAt: '2026-01-13T09:00:01+01:00' } })).toBe('impossible');
    expect(rule({ now, answers: { causes: ['other', 'no such cause'] } })).toBe('impossible');
  });

  it('do not hang on the customer before', () => {
    const now = '2026-01-13T09:00:00+01:00';
    const answers = { causes: ['weak-internet'], causeCertainty: 'sure' };
    const ruling = rule({ now, answers });
    for (const other of [{}, { purchasedAt: 'soon' }, { causes: ['interruption'] }]) {
      rule({ now: '2027-01-13T09:00:00+01:00', answers: other });
      expect(rule({ now, answers })).toEqual(ruling);
    }
    expect(() => rule({ now: 'soon', answers })).toThrow(RangeError);
    expect(rule({ now, answers })).toEqual(ruling);
  });

  it('are the same of customers whose answers were read before others were decided', () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 24, maxLength: 24 }), (customers) => {
        const read = customers.map(rule.read);
        const wanted = customers.map(rule);
        expect(read.map(rule.of)).toEqual(wanted);
        expect(read.toReversed().map(rule.of)).toEqual(wanted.toReversed());
        expect(customers.map(rule)).toEqual(wanted);
      }),
      { numRuns: 15 },
    );
  });

  it('take a moment as text in any form or as a date', () => {
    const answers = { purchasedAt: '2026-01-12T10:00', causes: ['other'] };
    for (const now of [
      '2026-01-13T09:00:00+01:00',
      '2026-01-13T09:00',
      '2026-01-13T08:00:00.000Z',
    ]) {
      const given = { ...answers, submittedAt: null, supportContactedAt: null };
      const full = { ...given, helpRefused: false, resolved: false };
      expect(ruled(rule, { now, answers: full })).toEqual([
        'full',
        'contact-support',
        'full',
        'clear',
      ]);
      const date = new Date(now.length > 16 ? now : `${now}:00+01:00`) as unknown as string;
      expect(rule({ now: date, answers: full })).toBe(rule({ now, answers: full }));
    }
  });
});

const number = { type: 'number', ...asks('How much?') };
const january = '2026-01-13T09:00:00Z';
const at = (answers: Answers, now = january): Customer => ({ now, answers });

describe('the rulings of policies of all kinds', () => {
  it('keep broken numbers apart that are close to a limit', () => {
    const policy = policyThatAsks({ price: { lessThan: 30 } }, { facts: { price: number } });
    const prices = [29.99, 29.997, 29.99999, 30, 30.00001, 30.003, 30.01, 1e12, 1e300, -Infinity];
    expectAsDecided(
      policy,
      prices.map((price) => at({ price })),
    );
  });

  it('know what a fact is that does not apply', () => {
    const facts = {
      size: { ...number, min: 0 },
      colour: {
        type: 'choice',
        options: ['red', 'blue'].map((id) => ({ id, label: { en: id } })),
        ...asks('Which?'),
        onlyIf: { size: { moreThan: 3 } },
        otherwise: 'blue',
      },
    };
    const policy = policyThatAsks({ colour: 'blue' }, { facts });
    expectAsDecided(policy, [
      at({ size: 1 }),
      at({ size: 4 }),
      at({ size: 4, colour: 'blue' }),
      at({ size: 1, colour: 'red' }),
      at({}),
      at({ size: -1 }),
    ]);
  });

  it('do not take an instant for past that the policy lets lie ahead', () => {
    const facts = { start: { ...instant, notAfter: 'now' } };
    const policy = policyThatAsks({ start: { after: 'now' } }, { facts });
    expectAsDecided(policy, [
      at({ start: '2026-01-14T09:00:00Z' }),
      at({ start: '2026-01-13' }),
      at({ start: '2026-01-12' }),
    ]);
  });

  it('count days of the calendar as they are where clocks change', () => {
    const facts = { bought: { ...instant, notAfter: 'now' } };
    const when = { now: { notAfter: { plus: ['bought', 'P14D'] } } };
    const policy = { ...policyThatAsks(when, { facts }), timeZone: 'Europe/Paris' };
    const minutes = [0, 1, 59, 60, 61];
    const moments = ['2026-03-31T10:00:00Z', '2026-11-03T10:00:00Z', '2026-06-16T10:00:00Z'];
    expectAsDecided(
      policy,
      moments.flatMap((now) =>
        [...minutes, ...minutes.map((one) => -one)].map((one) => {
          const bought = new Date(Date.parse(now) - 14 * 864e5 + one * 6e4).toISOString();
          return at({ bought }, now);
        }),
      ),
    );
  });

  it('count months, whole days and business days too', () => {
    const facts = { bought: instant };
    for (const until of [
      { plus: ['bought', 'P1M'] },
      { endOf: 'month', of: 'bought' },
      { businessDays: 3, after: 'bought', calendar: 'plain' },
    ] as const) {
      const when = { now: { notAfter: until } } as Parameters<typeof policyThatAsks>[0];
      const calendars = { plain: { label: { en: 'x' }, weekend: [6, 7], holidays: [] } };
      const policy = policyThatAsks(when, { facts, calendars });
      const days = ['2025-12-12', '2025-12-13', '2025-12-14', '2026-01-01', '2026-01-08'];
      expectAsDecided(
        policy,
        [...days, '2026-01-08T23:30:00Z', null, undefined].map((bought) =>
          at({ bought: bought as string }),
        ),
      );
    }
  });

  it('read any of many options', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `option-${index}`);
    const options = ids.map((id) => ({ id, label: { en: id } }));
    const facts = {
      some: { type: 'choices', options, ...asks('Which?') },
      one: { type: 'choice', options, ...asks('Which?') },
    };
    const when = { some: { has: ['option-3', 'option-39'] }, one: ids.slice(7, 35) };
    expectAsDecided(
      policyThatAsks(when, { facts }),
      [[], ['option-3'], ['option-2', 'option-39'], ['option-7', 'option-38']].flatMap((some) =>
        ['option-6', 'option-7', 'option-34', 'option-35', 'option-40'].map((one) =>
          at({ some, one }),
        ),
      ),
    );
  });

  it('take answers from nowhere but the object itself', () => {
    const used = { type: 'boolean', yes: { en: 'Yes' }, no: { en: 'No' }, ...asks('Used?') };
    const policy = policyThatAsks({ used: true }, { facts: { used } });
    expectAsDecided(policy, [
      at(Object.create({ used: true })),
      at(Object.assign(Object.create({ used: true }), { used: false })),
      at(Object.assign(Object.create(null), { used: true })),
    ]);
  });
});
