import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, decide, type Policy } from '../../src/policy/index.ts';
import { customer } from './customers.ts';
import { shippedPolicy, stories } from './shipped-policy.ts';
import { asks, testPolicy } from './test-policy.ts';

const now = '2026-01-13T09:00:00+01:00';

const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };
const date = (value: string) => ({ value, as: 'instant', label: { en: value } });

/** A policy that says every kind of answer back, and calculates with every number and instant. */
const talkative = testPolicy({
  calendars: { week: { weekend: [6, 7], holidays: [{ date: '12-25' }, { easter: 1 }] } },
  facts: {
    boughtAt: { type: 'instant', ...asks('When?') },
    soldOn: { type: 'date', ...asks('Which day?') },
    size: { type: 'choice', options: [{ id: 'small', label: { en: 'S' } }], ...asks('Size?') },
    extras: { type: 'choices', options: [{ id: 'lid', label: { en: 'Lid' } }], ...asks('Extras?') },
    used: { type: 'boolean', yes: { en: 'Yes' }, no: { en: 'No' }, ...asks('Used?') },
    hours: { type: 'number', unit: 'hour', ...asks('Hours?') },
    code: { type: 'text', none: { label: { en: 'None' } }, ...asks('Code?') },
  },
  values: {
    inHours: { plus: ['boughtAt', { span: 'hours', in: 'hours' }] },
    inYears: { plus: ['boughtAt', { span: 'hours', in: 'years' }] },
    inWorkingDays: { businessDays: 'hours', after: 'boughtAt', calendar: 'week' },
    endOfYear: { endOf: 'year', of: 'inYears' },
    nextLeapDay: { next: '02-29', after: 'inHours' },
    daysKept: { between: ['boughtAt', 'soldOn'], in: 'days' },
    nothing: { minus: ['hours', 'hours'] },
  },
  dates: {
    inHoursDate: date('inHours'),
    inYearsDate: date('inYears'),
    inWorkingDaysDate: { ...date('inWorkingDays'), as: 'day' },
    endOfYearDate: date('endOfYear'),
    nextLeapDayDate: date('nextLeapDay'),
  },
  rules: [
    {
      id: 'kept',
      when: {
        daysKept: { atMost: 14 },
        nothing: { atLeast: 0 },
        boughtAt: { within: { from: '11-01', to: '12-24' } },
        extras: { hasOnly: 'lid' },
        size: 'small',
        used: false,
        code: { isNot: null },
      },
      verdict: 'yes',
      ...outcome,
    },
    { id: 'not-kept', verdict: 'no', ...outcome },
  ],
  steps: [
    { id: 'say', text: { en: '{boughtAt} {soldOn} {size} {extras} {used} {hours} {code}' } },
    { id: 'wait', text: { en: '{inHoursDate} {inWorkingDaysDate}' } },
  ],
});

const policies = [
  ['the shipped policy', shippedPolicy],
  ['a policy that says every answer back', talkative],
] as const;

const hostile: [string, unknown][] = [
  ['a huge text', 'x'.repeat(1_000_000)],
  ['a huge number in a text', `${'9'.repeat(400)}-01-01T00:00`],
  ['the first year', '0000-01-01'],
  ['the last year', '9999-12-31T23:59:59'],
  ['a year beyond any', '+275760-09-13T00:00:00Z'],
  ['a day that is none', '2026-02-30'],
  ['an hour that is none', '2026-02-10T25:00'],
  ['an offset that is none', '2026-02-10T10:00:00+99:99'],
  ['an empty text', ''],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['minus Infinity', Number.NEGATIVE_INFINITY],
  ['a huge number', 1e300],
  ['a large number', 1e9],
  ['a negative number', -5],
  ['a fraction', 1.5],
  ['a big integer', 10n],
  ['a symbol', Symbol('x')],
  ['a function', () => true],
  ['a Date', new Date(0)],
  ['an invalid Date', new Date(Number.NaN)],
  ['an object', { resolved: true }],
  ['an object without prototype', Object.create(null)],
  ['an object that cannot be a text', { toString: null, valueOf: null }],
  ['a list of anything', [null, {}, Number.NaN, 'sure', ['other']]],
  ['a list with a hole', Array(3)],
  ['an empty list', []],
  ['a list that holds itself', cyclic()],
  ['a deep list', deep()],
  ['a map', new Map([['a', 1]])],
];

function cyclic(): unknown[] {
  const list: unknown[] = ['other'];
  list.push(list);
  return list;
}

function deep(): unknown {
  let list: unknown = 'other';
  for (let depth = 0; depth < 20_000; depth++) list = [list];
  return list;
}

/** Nothing that comes out can break the page that shows it. */
function wellFormed(policy: Policy, answers: unknown) {
  const decision = decide(policy, answers as Answers, { now });
  expect(Object.keys(policy.verdicts).concat('null')).toContain(String(decision.verdict));
  expect(Object.keys(policy.facts).concat('null')).toContain(String(decision.question));
  for (const text of Object.values(decision.dates)) {
    if (text !== null) expect(text).toMatch(/^\d{4,}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/);
  }
  for (const { text } of [...decision.steps, ...decision.problems]) {
    expect(text).toEqual(expect.any(String));
  }
  return decision;
}

describe.each(policies)('%s, given what is no answer', (_, policy) => {
  const facts = Object.keys(policy.facts);

  it.each(hostile)('never throws: %s for any one fact', (_, value) => {
    for (const fact of facts) wellFormed(policy, { [fact]: value });
  });

  it.each(hostile)('never throws: %s for every fact', (_, value) => {
    wellFormed(policy, Object.fromEntries(facts.map((fact) => [fact, value])));
  });

  it.each(hostile)('never throws: %s beside a customer who is known', (_, value) => {
    for (const fact of facts) wellFormed(policy, { ...stories[0]?.answers, [fact]: value });
  });

  it('never throws on anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (answers) => {
        wellFormed(policy, answers);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws on anything for any fact', () => {
    const oddKeys = fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', '');
    const answers = fc.dictionary(
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...facts) }, oddKeys),
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
    );
    fc.assert(
      fc.property(answers, (answers) => {
        wellFormed(policy, answers);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an answer that a fact cannot have', () => {
  const unreadable: [string, unknown][] = [
    ['purchasedAt', 'yesterday'],
    ['purchasedAt', null],
    ['purchasedAt', 1768208400000],
    ['purchasedAt', '2026-02-30T10:00'],
    ['purchasedAt', '12/01/2026'],
    ['submittedAt', true],
    ['causes', 'other'],
    ['causes', ['other', 'weather']],
    ['causeCertainty', 'perhaps'],
    ['outageFault', 'nobody'],
    ['supportContactedAt', '2026-13-01'],
    ['helpRefused', 'no'],
    ['resolved', 0],
    ['resolved', null],
    ['paymentMethod', 'cheque'],
    ['orderId', 10293],
  ];

  it.each(unreadable)('is a problem: %s as %j', (fact, answer) => {
    const { verdict, status, problems, dates, steps, possible, question } = decide(
      shippedPolicy,
      { ...stories[0]?.answers, [fact]: answer } as Answers,
      { now },
    );
    expect(problems.map(({ answers }) => answers)).toEqual([[fact]]);
    expect(problems[0]?.text).toMatch(/\p{L}+/u);
    expect([verdict, status]).toEqual(['invalid', 'fix-input']);
    expect(possible).toEqual(['invalid']);
    expect(question).toBeNull();
    expect(steps.map(({ id }) => id)).toEqual(['correct-dates']);
    expect(Object.values(dates).every((date) => date === null)).toBe(true);
  });

  it('is told together with all the others', () => {
    const answers = { purchasedAt: 'yesterday', resolved: 'no', outageStartedAt: '2027-01-01' };
    const { problems } = decide(shippedPolicy, answers, { now });
    expect(problems.map(({ answers }) => answers[0]).sort()).toEqual([
      'outageStartedAt',
      'purchasedAt',
      'resolved',
    ]);
  });

  it('does not hide that other answers are fine', () => {
    const { problems } = decide(shippedPolicy, { ...stories[0]?.answers }, { now });
    expect(problems).toEqual([]);
  });
});

function frozen<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('deciding', () => {
  it('changes nothing that it is given', () => {
    const policy = frozen(structuredClone(shippedPolicy));
    for (const { answers, now } of frozen(structuredClone(stories))) {
      expect(() => decide(policy, answers, frozen({ now }))).not.toThrow();
    }
  });

  it('gives the same for the same, whatever was decided in between', () => {
    const first = stories.map(({ answers, now }) => decide(shippedPolicy, answers, { now }));
    const again = [...stories]
      .reverse()
      .map(({ answers, now }) => decide(structuredClone(shippedPolicy), { ...answers }, { now }));
    expect(again.reverse()).toEqual(first);
  });

  it('does not depend on the order in which the questions were answered', () => {
    const at = '2026-06-12T14:00:00+02:00';
    fc.assert(
      fc.property(customer(at), (customer) => {
        const reversed = Object.fromEntries(Object.entries(customer).reverse());
        expect(decide(shippedPolicy, reversed, { now: at })).toEqual(
          decide(shippedPolicy, { ...customer }, { now: at }),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('gives plain data', () => {
    const decision = decide(shippedPolicy, stories[0]?.answers ?? {}, { now });
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  it.each(['', 'tomorrow', '2026-02-30', new Date(Number.NaN)])('needs an instant: %o', (now) => {
    expect(() => decide(shippedPolicy, {}, { now })).toThrow(RangeError);
  });
});
