import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, decide, type Outcome, type Policy, whatIf } from '../../src/policy/index.ts';
import { customer, nowText, settings } from './customers.ts';
import { inParis } from './reference-time.ts';
import { shippedPolicy, stories, withSettings } from './shipped-policy.ts';
import { asks, instant, testPolicy } from './test-policy.ts';

const second = 1000;
const hour = 36e5;
const day = 24 * hour;

const fields = ['verdict', 'status', 'bestCase', 'certainty'] as const;

const story = (id: string) => {
  const found = stories.find((one) => one.id === id);
  if (!found) throw new Error(`no story ${id}`);
  return found;
};

/** The fields of what is decided, as one text. */
function decided(policy: Policy, answers: Answers, now: number): string {
  const decision = decide(policy, answers, { now: new Date(now) });
  return fields.map((field) => decision[field]).join(' ');
}

const outcomeOf = (outcome: Outcome) => fields.map((field) => outcome[field]).join(' ');

/** How good verdict and status are, as the policy ranks them. */
function rank(policy: Policy, outcome: string): readonly [number, number] {
  const [verdict = '', status = ''] = outcome.split(' ');
  return [policy.verdicts[verdict]?.rank ?? 0, policy.statuses[status]?.rank ?? 0];
}

function isBetter(policy: Policy, one: string, other: string): boolean {
  const [a, b] = [rank(policy, one), rank(policy, other)];
  return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
}

const someone = nowText.chain((now) =>
  fc.record({
    now: fc.constant(now),
    answers: customer(now).map((answers) => ({ ...answers }) as Answers),
  }),
);

/** Customers, under the published settings and others. */
const cases = fc.record({
  one: someone,
  values: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: settings }),
});

const isOpen = (outcome: string) => outcome.split(' ').includes('');

describe('a better decision', () => {
  it('is what is decided for a customer who does the acts, in time and never in the past', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, ({ one: { now, answers }, values }) => {
        const policy = withSettings(shippedPolicy, values);
        const start = Date.parse(now);
        const before = decided(policy, answers, start);
        for (const better of whatIf(policy, answers, { now }).better) {
          seen++;
          const outcome = outcomeOf(better);
          const at = Date.parse(better.at);
          const changed = Object.fromEntries(better.acts.map(({ fact, answer }) => [fact, answer]));
          expect(decided(policy, { ...answers, ...changed }, at)).toBe(outcome);
          expect(isBetter(policy, outcome, before)).toBe(true);
          expect(at).toBeGreaterThanOrEqual(start);
          for (const { fact, answer, by, text } of better.acts) {
            expect(text).not.toBe('');
            expect(policy.facts[fact]?.act).toBeDefined();
            expect(answer).not.toEqual(answers[fact]);
            if (typeof answer !== 'string') continue;
            // What happened stays as it was.
            expect(answers[fact]).toBeNull();
            const done = Date.parse(answer);
            expect(done).toBeGreaterThanOrEqual(start);
            expect(done).toBeLessThanOrEqual(at);
            if (by === null) continue;
            const leads = (instant: number) =>
              [0, 24, 48, 72]
                .map((hours) => instant + hours * hour)
                .concat(instant + at - done, at)
                .some((moment) => {
                  const later = { ...answers, ...changed, [fact]: inParis(instant) };
                  return moment >= instant && decided(policy, later, moment) === outcome;
                });
            expect(leads(Date.parse(by))).toBe(true);
            expect(leads(Date.parse(by) + second)).toBe(false);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('leaves out none that acts at other moments reach sooner', () => {
    const waits = [0, 1, 12, 24, 47, 48, 49, 72, 96];
    fc.assert(
      fc.property(cases, ({ one: { now, answers }, values }) => {
        const policy = withSettings(shippedPolicy, values);
        const start = Date.parse(now);
        const before = decided(policy, answers, start);
        if (isOpen(before) || decide(policy, answers, { now }).problems.length) return;
        const { better, later } = whatIf(policy, answers, { now });
        const told = [...better, ...later].map(
          (one) => [outcomeOf(one), Date.parse(one.at)] as const,
        );
        const timed = ['submittedAt', 'supportContactedAt'].filter(
          (fact) => answers[fact] === null,
        );
        const choices = timed.map((fact) => [
          {},
          ...waits.map((hours) => ({ [fact]: inParis(start + hours * hour) })),
        ]);
        if (answers.helpRefused === true) choices.push([{}, { helpRefused: false } as never]);
        const all = choices.reduce<object[]>(
          (before, next) => before.flatMap((one) => next.map((other) => ({ ...one, ...other }))),
          [{}],
        );
        for (const acts of all) {
          for (const hours of waits) {
            const moment = start + hours * hour;
            const done = Object.values(acts).map((act) =>
              typeof act === 'string' ? Date.parse(act) : start,
            );
            if (done.some((instant) => instant > moment)) continue;
            const outcome = decided(policy, { ...answers, ...acts }, moment);
            if (!isBetter(policy, outcome, before)) continue;
            const reached = told.some(
              ([one, at]) => at <= moment && !isBetter(policy, outcome, one),
            );
            expect({ acts, moment: inParis(moment), outcome, reached }).toMatchObject({
              reached: true,
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what time alone decides', () => {
  it('is decided from each instant on, and nothing else between', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, fc.array(fc.nat(10 * 86400), { maxLength: 30 }), (one, samples) => {
        const { now, answers } = one.one;
        const policy = withSettings(shippedPolicy, one.values);
        const start = Date.parse(now);
        const first = decided(policy, answers, start);
        const { later } = whatIf(policy, answers, { now });
        if (isOpen(first) || decide(policy, answers, { now }).problems.length) {
          expect(later).toEqual([]);
          return;
        }
        const changes = later.map((change) => [Date.parse(change.at), outcomeOf(change)] as const);
        let before = first;
        for (const [at, outcome] of changes) {
          seen++;
          expect(at).toBeGreaterThan(start);
          expect(decided(policy, answers, at)).toBe(outcome);
          expect(decided(policy, answers, at - second)).toBe(before);
          before = outcome;
        }
        for (const seconds of samples) {
          const moment = start + seconds * second;
          const last = changes.filter(([at]) => at <= moment).at(-1);
          expect([inParis(moment), decided(policy, answers, moment)]).toEqual([
            inParis(moment),
            last?.[1] ?? first,
          ]);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  const facts = { bought: { type: 'instant', notAfter: 'now', ...asks('Bought?') } };
  const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };
  const weekdays = {
    label: { en: 'Ours' },
    weekend: [6, 7],
    holidays: [{ date: '12-25', name: 'Christmas' }],
  };
  const until = (limit: unknown) =>
    testPolicy({
      timeZone: 'Europe/Paris',
      timeZoneName: { en: 'Paris' },
      facts,
      calendars: { ours: weekdays },
      rules: [
        { id: 'in-time', when: { now: { notAfter: limit } }, verdict: 'yes', ...outcome },
        { id: 'late', verdict: 'no', ...outcome },
      ],
    });

  it.each<[string, unknown, string, string]>([
    [
      '72 hours over the change to winter time',
      { plus: ['bought', 'PT72H'] },
      '2026-10-24T12:00:00+02:00',
      '2026-10-27T11:00:01+01:00',
    ],
    [
      '3 days over the change to winter time',
      { plus: ['bought', 'P3D'] },
      '2026-10-24T12:00:00+02:00',
      '2026-10-27T12:00:01+01:00',
    ],
    [
      '3 days over the change to summer time',
      { plus: ['bought', 'P3D'] },
      '2026-03-27T12:00:00+01:00',
      '2026-03-30T12:00:01+02:00',
    ],
    [
      '14 days',
      { plus: ['bought', 'P14D'] },
      '2026-06-01T08:30:00+02:00',
      '2026-06-15T08:30:01+02:00',
    ],
    [
      'one month from the last of January',
      { plus: ['bought', 'P1M'] },
      '2026-01-31T10:00:00+01:00',
      '2026-02-28T10:00:01+01:00',
    ],
    [
      'the end of the month',
      { endOf: 'month', of: 'bought' },
      '2026-02-10T10:00:00+01:00',
      '2026-03-01T00:00:00+01:00',
    ],
    [
      'the end of January',
      { next: '01-31', after: 'bought' },
      '2026-12-20T12:00:00+01:00',
      '2027-02-01T00:00:00+01:00',
    ],
    [
      'two business days over Christmas and a weekend',
      { businessDays: 2, after: 'bought', calendar: 'ours' },
      '2026-12-24T09:00:00+01:00',
      '2026-12-30T00:00:00+01:00',
    ],
  ])('ends after %s', (_, limit, bought, at) => {
    const { later, better } = whatIf(until(limit), { bought }, { now: bought });
    expect(better).toEqual([]);
    expect(later.map((change) => [change.verdict, change.at])).toEqual([['no', at]]);
  });

  it('begins and ends with a season', () => {
    const policy = testPolicy({
      timeZone: 'Europe/Paris',
      timeZoneName: { en: 'Paris' },
      facts,
      rules: [
        {
          id: 'season',
          when: { now: { within: { from: '11-15', to: '01-06' } } },
          verdict: 'yes',
          ...outcome,
        },
        { id: 'rest', verdict: 'no', ...outcome },
      ],
    });
    const now = '2026-03-01T10:00:00+01:00';
    const { later } = whatIf(policy, { bought: now }, { now });
    expect(later.map((change) => [change.verdict, change.at])).toEqual([
      ['yes', '2026-11-15T00:00:00+01:00'],
      ['no', '2027-01-07T00:00:00+01:00'],
    ]);
  });
});

describe('a customer of the shipped policy', () => {
  it('with an outage since 22 September, 06:00, has a choice once it lasts longer than 48 hours', () => {
    const { answers, now } = story('H24');
    const { later } = whatIf(shippedPolicy, answers, { now });
    expect(later[0]).toMatchObject({ verdict: 'outage-choice', at: '2026-09-24T06:00:01+02:00' });
  });

  it('who has not contacted support can, and can send the request until the window ends', () => {
    const { answers, now } = story('H01');
    const { better } = whatIf(shippedPolicy, answers, { now, lang: 'en' });
    expect(better[0]).toMatchObject({
      verdict: 'full',
      status: 'wait-support',
      at: now,
      acts: [{ fact: 'supportContactedAt', answer: now }],
    });
    expect(better[1]).toMatchObject({
      verdict: 'full',
      status: 'ready',
      // Support has 48 hours.
      at: inParis(Date.parse(now) + 48 * hour),
      acts: [
        // Bought on 12 January, 10:00.
        { fact: 'submittedAt', by: '2026-01-15T10:00:00+01:00' },
        { fact: 'supportContactedAt' },
      ],
    });
  });

  it('who refused help can accept it', () => {
    const { answers, now } = story('H28');
    const { better } = whatIf(shippedPolicy, answers, { now, lang: 'en' });
    expect(better[0]).toMatchObject({
      verdict: 'full',
      at: now,
      acts: [{ fact: 'helpRefused', answer: false, by: null }],
    });
    expect(better[0]?.acts[0]?.sentences).toContain('S21');
  });

  it('whose cause is excluded can do nothing, and time changes nothing', () => {
    const { answers, now } = story('H16');
    expect(whatIf(shippedPolicy, answers, { now })).toEqual({ better: [], later: [] });
  });

  it('whose answers leave the decision open, or cannot be true, is told nothing', () => {
    const { answers, now } = story('H38');
    for (const given of [{}, { causes: ['other'] }, answers, null]) {
      expect(whatIf(shippedPolicy, given as Answers, { now })).toEqual({ better: [], later: [] });
    }
  });

  it('reads the acts in the language asked for', () => {
    const { answers, now } = story('H28');
    const texts = ['fr', 'en'].map((lang) => {
      const { better } = whatIf(shippedPolicy, answers, { now, lang });
      return better[0]?.acts[0]?.text;
    });
    expect(texts).toEqual(
      ['fr', 'en'].map((lang) => shippedPolicy.facts.helpRefused?.act?.text[lang]),
    );
  });

  it('is refused a moment that is none', () => {
    expect(() => whatIf(shippedPolicy, {}, { now: 'soon' })).toThrow(RangeError);
  });
});

describe('the latest instant of an act', () => {
  const act = { text: { en: 'Send it.' }, to: 'now' };
  const outcome = { bestCase: 'none', certainty: 'clear', sentences: ['A1'] };
  const texts = (id: string, rank: number) => ({
    label: { en: id },
    headline: { en: id },
    tone: 'possible',
    rank,
  });
  const policy = testPolicy({
    facts: {
      bought: { type: 'instant', notAfter: 'now', ...asks('Bought?') },
      sent: { ...instant, notAfter: 'now', act },
      late: { type: 'boolean', yes: { en: 'y' }, no: { en: 'n' }, ...asks('Late?') },
    },
    rules: [
      // Two rules that decide the same, one after the other in time.
      {
        id: 'soon',
        when: { sent: { notAfter: { plus: ['bought', 'PT1H'] } } },
        verdict: 'yes',
        status: 'done',
        ...outcome,
      },
      {
        id: 'then',
        when: { sent: { notAfter: { plus: ['bought', 'PT3H'] } } },
        verdict: 'yes',
        status: 'done',
        ...outcome,
      },
      { id: 'rest', verdict: 'no', status: 'done', ...outcome },
    ],
    verdicts: { yes: texts('yes', 2), no: texts('no', 1), invalid: texts('invalid', 0) },
  });

  it('is that of the last rule that decides so', () => {
    const bought = '2026-06-01T10:00:00Z';
    const { better } = whatIf(policy, { bought, sent: null }, { now: bought });
    expect(better).toHaveLength(1);
    expect(better[0]?.acts).toMatchObject([
      { fact: 'sent', answer: '2026-06-01T10:00:00+00:00', by: '2026-06-01T13:00:00+00:00' },
    ]);
  });

  it('is told of no act whose time is over', () => {
    const answers = { bought: '2026-06-01T10:00:00Z', sent: null };
    const now = new Date(Date.parse(answers.bought) + day);
    expect(whatIf(policy, answers, { now }).better).toEqual([]);
  });
});
