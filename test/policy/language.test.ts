import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type Condition,
  decide,
  type ValueExpression,
} from '../../src/policy/index.ts';
import {
  asks,
  instant,
  type Parts,
  policyThatAsks,
  policyThatDates,
  testPolicy,
} from './test-policy.ts';

/** Rules of other trades than the shipped policy's, each in a short document of its own. */

const now = '2026-06-15T12:00';
const words = (text: string) => ({ en: text });
const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };

const option = (id: string) => ({ id, label: words(id) });
const choice = (...ids: string[]) => ({
  type: 'choice',
  options: ids.map(option),
  ...asks('Which one?'),
});
const choices = (...ids: string[]) => ({ ...choice(...ids), type: 'choices' });
const number = (unit?: string) => ({ type: 'number', ...(unit && { unit }), ...asks('How many?') });
const date = { type: 'date', ...asks('Which day?'), none: { label: words('None') } };
const yesNo = { type: 'boolean', ...asks('Is it?'), yes: words('Yes'), no: words('No') };

const result = (value: ValueExpression, parts: Parts, answers: Answers, at = now) =>
  decide(policyThatDates(value, parts), answers, { now: at }).dates.result;

const verdict = (when: Condition, parts: Parts, answers: Answers, at = now) =>
  decide(policyThatAsks(when, parts), answers, { now: at }).verdict;

const question = (when: Condition, parts: Parts, answers: Answers = {}) =>
  decide(policyThatAsks(when, parts), answers, { now }).question;

describe('a notice period to the end of a month', () => {
  const facts = { noticeAt: instant };
  const lease: ValueExpression = { endOf: 'month', of: { plus: ['noticeAt', 'P3M'] } };

  it.each([
    ['2026-01-31T10:00', '2026-04-30T23:59:59+02:00'],
    ['2026-11-30T10:00', '2027-02-28T23:59:59+01:00'],
    ['2027-11-30T10:00', '2028-02-29T23:59:59+01:00'],
    ['2026-12-31T23:59:59', '2027-03-31T23:59:59+02:00'],
    ['2027-01-01T00:00:00', '2027-04-30T23:59:59+02:00'],
  ])('given on %s ends on %s', (noticeAt, end) => {
    expect(result(lease, { facts, timeZone: 'Europe/Paris' }, { noticeAt })).toBe(end);
  });

  it.each([
    ['day', '2026-05-14T00:00:00+00:00', '2026-05-14T23:59:59+00:00'],
    ['week', '2026-05-11T00:00:00+00:00', '2026-05-17T23:59:59+00:00'],
    ['month', '2026-05-01T00:00:00+00:00', '2026-05-31T23:59:59+00:00'],
    ['quarter', '2026-04-01T00:00:00+00:00', '2026-06-30T23:59:59+00:00'],
    ['year', '2026-01-01T00:00:00+00:00', '2026-12-31T23:59:59+00:00'],
  ] as const)('may run to either end of a %s', (unit, start, end) => {
    const answers = { noticeAt: '2026-05-14T10:00' };
    expect(result({ startOf: unit, of: 'noticeAt' }, { facts }, answers)).toBe(start);
    expect(result({ endOf: unit, of: 'noticeAt' }, { facts }, answers)).toBe(end);
  });

  it('may begin at the month after', () => {
    const value: ValueExpression = { startOf: 'month', of: { plus: ['noticeAt', 'P1M'] } };
    const answers = { noticeAt: '2026-12-31' };
    expect(result(value, { facts }, answers)).toBe('2027-01-01T00:00:00+00:00');
  });
});

describe('a season that extends a right', () => {
  const facts = { boughtAt: instant };
  const season = { from: '11-01', to: '12-24' };
  const returnBy: ValueExpression = {
    choose: [
      {
        when: { boughtAt: { within: season } },
        is: { latest: [{ plus: ['boughtAt', 'P30D'] }, { next: '01-31', after: 'boughtAt' }] },
      },
      { is: { plus: ['boughtAt', 'P30D'] } },
    ],
  };

  it.each([
    ['2026-10-31T23:59:59', '2026-11-30T23:59:59+00:00'],
    ['2026-11-01T00:00:00', '2027-01-31T23:59:59+00:00'],
    ['2026-12-24T23:59:59', '2027-01-31T23:59:59+00:00'],
    ['2026-12-25T00:00:00', '2027-01-24T00:00:00+00:00'],
  ])('bought on %s goes back by %s', (boughtAt, by) => {
    expect(result(returnBy, { facts }, { boughtAt }, '2026-12-31')).toBe(by);
  });

  it('may span the new year', () => {
    const winter = (boughtAt: string) =>
      verdict({ boughtAt: { within: { from: '12-15', to: '01-15' } } }, { facts }, { boughtAt });
    expect(winter('2025-12-14T12:00')).toBe('no');
    expect(winter('2025-12-15T00:00')).toBe('yes');
    expect(winter('2026-01-01T00:00')).toBe('yes');
    expect(winter('2026-01-15T23:59:59')).toBe('yes');
    expect(winter('2026-01-16T00:00')).toBe('no');
  });

  it('may be a single day', () => {
    const leapDay = (boughtAt: string) =>
      verdict({ boughtAt: { within: { from: '02-29', to: '02-29' } } }, { facts }, { boughtAt });
    expect(leapDay('2028-02-29')).toBe('yes');
    expect(leapDay('2027-02-28')).toBe('no');
    expect(leapDay('2027-03-01')).toBe('no');
  });

  it('ends this year where the day is still to come, else the next', () => {
    const next = (boughtAt: string) =>
      result({ next: '01-31', after: 'boughtAt' }, { facts }, { boughtAt });
    expect(next('2026-01-31T23:59:59')).toBe('2026-01-31T23:59:59+00:00');
    expect(next('2026-02-01')).toBe('2027-01-31T23:59:59+00:00');
  });
});

describe('a length that depends on an answer', () => {
  const facts = { boughtAt: instant, product: choice('phone', 'battery', 'gift') };
  const warranty: ValueExpression = {
    plus: ['boughtAt', { lookup: 'product', in: { phone: 'P2Y', battery: 'P6M' } }],
  };
  const until = (product: string) =>
    result(warranty, { facts }, { boughtAt: '2026-08-31T10:00', product });

  it('is looked up', () => {
    expect(until('phone')).toBe('2028-08-31T10:00:00+00:00');
    expect(until('battery')).toBe('2027-02-28T10:00:00+00:00');
  });

  it('leaves nothing for an answer that is not in the table', () => {
    expect(until('gift')).toBeNull();
  });

  it('may be looked up by a class', () => {
    const classes = {
      age: { cases: [{ is: 'old', when: { boughtAt: { before: '2020-01-01' } } }, { is: 'new' }] },
    };
    const value: ValueExpression = {
      plus: ['boughtAt', { lookup: 'age', in: { old: 'P1Y', new: 'P5Y' } }],
    };
    const answers = { boughtAt: '2026-08-31T10:00' };
    expect(result(value, { facts, classes }, answers)).toBe('2031-08-31T10:00:00+00:00');
  });

  it('may be looked up by yes or no', () => {
    const value: ValueExpression = {
      plus: ['boughtAt', { lookup: 'business', in: { true: 'P1Y', false: 'P2Y' } }],
    };
    const parts = { facts: { ...facts, business: yesNo } };
    const answers = { boughtAt: '2026-08-31T10:00' };
    expect(result(value, parts, { ...answers, business: false })).toBe('2028-08-31T10:00:00+00:00');
    expect(result(value, parts, { ...answers, business: true })).toBe('2027-08-31T10:00:00+00:00');
  });

  it('may itself be answered, as a number of any unit', () => {
    const parts = { facts: { boughtAt: instant, trial: number('day') } };
    const trialEnds = (unit: 'hours' | 'days' | 'weeks' | 'months' | 'years') =>
      result(
        { plus: ['boughtAt', { span: 'trial', in: unit }] },
        { ...parts, timeZone: 'Europe/Paris' },
        { boughtAt: '2026-03-28T10:00', trial: 2 },
      );
    expect(trialEnds('hours')).toBe('2026-03-28T12:00:00+01:00');
    expect(trialEnds('days')).toBe('2026-03-30T10:00:00+02:00');
    expect(trialEnds('weeks')).toBe('2026-04-11T10:00:00+02:00');
    expect(trialEnds('months')).toBe('2026-05-28T10:00:00+02:00');
    expect(trialEnds('years')).toBe('2028-03-28T10:00:00+02:00');
  });

  it('decides nothing while it is not answered', () => {
    const parts = { facts: { boughtAt: instant, trial: number('day') } };
    const open: Condition = {
      now: { notAfter: { plus: ['boughtAt', { span: 'trial', in: 'days' }] } },
    };
    const answers = { boughtAt: '2026-06-01T12:00' };
    expect(verdict(open, parts, { ...answers, trial: 14 })).toBe('yes');
    expect(verdict(open, parts, { ...answers, trial: 13 })).toBe('no');
    expect(verdict(open, parts, answers)).toBeNull();
    expect(question(open, parts, answers)).toBe('trial');
  });

  it('decides nothing while a number of business days is not answered', () => {
    const parts = {
      facts: { boughtAt: instant, delay: number('day') },
      calendars: { week: { weekend: [6, 7], holidays: [] } },
    };
    const open: Condition = {
      now: { notAfter: { businessDays: 'delay', after: 'boughtAt', calendar: 'week' } },
    };
    const answers = { boughtAt: '2026-06-10T12:00' };
    expect(verdict(open, parts, { ...answers, delay: 3 })).toBe('yes');
    expect(verdict(open, parts, { ...answers, delay: 2 })).toBe('no');
    expect(verdict(open, parts, answers)).toBeNull();
    expect(question(open, parts, answers)).toBe('delay');
  });
});

describe('compensation by bands of distance and delay', () => {
  const verdicts = ['b250', 'b300', 'b400', 'b600', 'none', 'invalid'];
  const band = (id: string, distance: object, delay: object) => ({
    id,
    when: { distance, delay },
    verdict: id,
    ...outcome,
  });
  const policy = testPolicy({
    facts: {
      distance: { ...number('kilometer'), min: 0, max: 20_000 },
      delay: { ...number('hour'), min: 0 },
    },
    rules: [
      band('b250', { atMost: 1500 }, { atLeast: 3 }),
      band('b400', { atMost: 3500 }, { atLeast: 3 }),
      band('b600', { moreThan: 3500 }, { atLeast: 4 }),
      band('b300', { moreThan: 3500 }, { atLeast: 3, lessThan: 4 }),
      { id: 'nothing', verdict: 'none', ...outcome },
    ],
    verdicts: Object.fromEntries(
      verdicts.map((id) => [id, { label: words(id), headline: words(id), tone: 'possible' }]),
    ),
  });
  const told = (answers: Answers) => decide(policy, answers, { now });

  it.each([
    [1500, 3, 'b250'],
    [1500.5, 3, 'b400'],
    [3500, 3, 'b400'],
    [3501, 3, 'b300'],
    [3501, 3.99, 'b300'],
    [3501, 4, 'b600'],
    [800, 2.99, 'none'],
    [0, 0, 'none'],
  ])('%s km and %s h: %s', (distance, delay, expected) => {
    expect(told({ distance, delay }).verdict).toBe(expected);
  });

  it('rules out what one of the two answers has ruled out', () => {
    expect(told({ distance: 1000 }).possible).toEqual(['b250', 'none']);
    expect(told({ distance: 5000 }).possible).toEqual(['b300', 'b600', 'none']);
    expect(told({ delay: 3.5 }).possible).toEqual(['b250', 'b300', 'b400']);
    expect(told({ delay: 5 }).possible).toEqual(['b250', 'b400', 'b600']);
  });

  it('asks nothing more once one answer settles it', () => {
    expect(told({ delay: 2 })).toMatchObject({ verdict: 'none', question: null });
  });

  it.each([{ distance: -1 }, { distance: 20_001 }, { delay: '3' }, { delay: Number.NaN }])(
    'does not take %j',
    (answers) => {
      expect(told(answers).problems.map(({ answers }) => answers)).toEqual([Object.keys(answers)]);
    },
  );
});

describe('numbers', () => {
  const facts = { paid: number(), used: number(), share: number() };

  it('are added, subtracted and compared', () => {
    const left: Condition = { rest: { atLeast: 'share' } };
    const values = { rest: { minus: [{ plus: ['paid', 10] }, 'used'] } };
    expect(verdict(left, { facts, values }, { paid: 5, used: 12, share: 3 })).toBe('yes');
    expect(verdict(left, { facts, values }, { paid: 5, used: 12, share: 3.5 })).toBe('no');
  });

  it('may be the largest or smallest of several', () => {
    const values = {
      most: { largest: ['paid', 'used', 7] },
      least: { smallest: ['paid', 'used', 7] },
    };
    const between: Condition = { most: { atMost: 9 }, least: { moreThan: 2 } };
    expect(verdict(between, { facts, values }, { paid: 3, used: 9 })).toBe('yes');
    expect(verdict(between, { facts, values }, { paid: 2, used: 9 })).toBe('no');
    expect(verdict(between, { facts, values }, { paid: 3, used: 10 })).toBe('no');
  });

  it('may equal one of several', () => {
    const few: Condition = { paid: [1, 2] };
    expect(verdict(few, { facts }, { paid: 2 })).toBe('yes');
    expect(verdict(few, { facts }, { paid: 1.5 })).toBe('no');
    expect(verdict({ paid: { isNot: 3 } }, { facts }, { paid: 3 })).toBe('no');
    expect(verdict({ paid: { isNot: 3 } }, { facts }, { paid: 4 })).toBe('yes');
  });

  it('of which the customer has no idea satisfy no threshold surely', () => {
    const facts = { minutes: { ...number(), unknown: { label: words('No idea') } } };
    const answers = { minutes: 'unknown' };
    expect(verdict({ minutes: { lessThan: 120 } }, { facts }, answers)).toBe('no');
    expect(verdict({ minutes: { atLeast: 120 } }, { facts }, answers)).toBe('no');
    expect(verdict({ unsure: { minutes: { lessThan: 120 } } }, { facts }, answers)).toBe('yes');
    expect(verdict({ minutes: 'unknown' }, { facts }, answers)).toBe('yes');
    expect(verdict({ minutes: 'unknown' }, { facts }, { minutes: 5 })).toBe('no');
  });
});

describe('the earliest or latest of several dates', () => {
  const facts = {
    deliveredAt: { ...instant, unknown: { label: words('No idea') } },
    invoicedAt: instant,
  };
  const latest: ValueExpression = { latest: ['deliveredAt', 'invoicedAt'] };
  const earliest: ValueExpression = { earliest: ['deliveredAt', 'invoicedAt'] };
  const [early, late] = ['2026-05-01T10:00', '2026-05-09T10:00'];
  const written = (wall: string) => `${wall}:00+00:00`;

  it('is the later, or the earlier, of the two', () => {
    const answers = { deliveredAt: late, invoicedAt: early };
    expect(result(latest, { facts }, answers)).toBe(written(late));
    expect(result(earliest, { facts }, answers)).toBe(written(early));
  });

  it('leaves out one that did not happen', () => {
    const answers = { deliveredAt: null, invoicedAt: early };
    expect(result(latest, { facts }, answers)).toBe(written(early));
    expect(result(earliest, { facts }, answers)).toBe(written(early));
  });

  it('is none where none happened', () => {
    expect(result(latest, { facts }, { deliveredAt: null, invoicedAt: null })).toBeNull();
  });

  it('is not known where one of them is unknown', () => {
    const answers = { deliveredAt: 'unknown', invoicedAt: early };
    expect(result(latest, { facts }, answers)).toBeNull();
    expect(result(earliest, { facts }, answers)).toBeNull();
  });

  it('satisfies a comparison surely where the unknown one cannot change it', () => {
    const answers = { deliveredAt: 'unknown', invoicedAt: early };
    const values = { soonest: earliest };
    expect(verdict({ soonest: { before: late } }, { facts, values }, answers)).toBe('yes');
    expect(verdict({ soonest: { after: '2026-04-01' } }, { facts, values }, answers)).toBe('no');
  });

  it('is not asked for once the known one settles it', () => {
    const values = { soonest: earliest };
    const before: Condition = { soonest: { before: late } };
    expect(verdict(before, { facts, values }, { invoicedAt: early })).toBe('yes');
    expect(question(before, { facts, values }, { invoicedAt: late })).toBe('deliveredAt');
  });

  it('may fall back on the first that happened', () => {
    const first: ValueExpression = { first: ['deliveredAt', 'invoicedAt', 'now'] };
    expect(result(first, { facts }, { deliveredAt: late, invoicedAt: early })).toBe(written(late));
    expect(result(first, { facts }, { deliveredAt: null, invoicedAt: early })).toBe(written(early));
    expect(result(first, { facts }, { deliveredAt: null, invoicedAt: null })).toBe(written(now));
  });

  it('gives the customer the better of two rules', () => {
    const better: ValueExpression = {
      latest: [{ plus: ['deliveredAt', 'P14D'] }, { plus: ['invoicedAt', 'P1M'] }],
    };
    const answers = { deliveredAt: '2026-02-10T10:00', invoicedAt: '2026-01-31T10:00' };
    expect(result(better, { facts }, answers)).toBe('2026-02-28T10:00:00+00:00');
  });
});

describe('the time between two answers', () => {
  const facts = { startsOn: date, cancelledAt: instant };
  const values = {
    ahead: { between: ['cancelledAt', 'startsOn'], in: 'days' },
    time: { between: ['cancelledAt', 'startsOn'] },
  };
  const parts = { facts, values, timeZone: 'Europe/Paris' };

  it('counts calendar days, whatever the hour and the change of the clock', () => {
    const answers = { startsOn: '2026-03-30', cancelledAt: '2026-03-28T23:59' };
    expect(verdict({ ahead: 2 }, parts, answers)).toBe('yes');
    expect(verdict({ ahead: 2 }, parts, { ...answers, cancelledAt: '2026-03-28T00:00' })).toBe(
      'yes',
    );
    expect(verdict({ ahead: 1 }, parts, { ...answers, cancelledAt: '2026-03-29T00:00' })).toBe(
      'yes',
    );
    expect(verdict({ ahead: -1 }, parts, { ...answers, cancelledAt: '2026-03-31' })).toBe('yes');
  });

  it('or the time that elapses', () => {
    const answers = { startsOn: '2026-03-30', cancelledAt: '2026-03-29T00:00' };
    expect(verdict({ time: { atMost: 'PT23H' } }, parts, answers)).toBe('yes');
    expect(verdict({ time: { lessThan: 'PT23H' } }, parts, answers)).toBe('no');
  });

  it('is none where one of the two did not happen', () => {
    const answers = { startsOn: '2026-03-30', cancelledAt: null };
    expect(verdict({ ahead: { atLeast: 0 } }, parts, answers)).toBe('no');
    expect(verdict({ ahead: null }, parts, answers)).toBe('yes');
  });

  it('compares with thresholds that are ordered', () => {
    const told = (answers: Answers) =>
      decide(
        testPolicy({
          ...parts,
          rules: [
            { id: 'early', when: { ahead: { atLeast: 30 } }, verdict: 'yes', ...outcome },
            { id: 'late', when: { ahead: { atLeast: 7 } }, verdict: 'invalid', ...outcome },
            { id: 'never', verdict: 'no', ...outcome },
          ],
        }),
        answers,
        { now },
      );
    expect(told({}).possible).toEqual(['yes', 'no', 'invalid']);
    expect(told({ startsOn: '2026-08-01', cancelledAt: '2026-07-02' }).verdict).toBe('yes');
    expect(told({ startsOn: '2026-08-01', cancelledAt: '2026-07-03' }).verdict).toBe('invalid');
    expect(told({ startsOn: '2026-08-01', cancelledAt: '2026-07-26' }).verdict).toBe('no');
  });
});

describe('classes built on classes', () => {
  const parts: Parts = {
    facts: {
      member: choice('none', 'silver', 'gold'),
      trip: choices('flight', 'hotel', 'car'),
      sick: yesNo,
    },
    settings: { goodwill: { value: 'yes', label: words('Goodwill') } },
    classes: {
      loyal: { cases: [{ is: 'yes', when: { member: ['silver', 'gold'] } }, { is: 'no' }] },
      excuse: { cases: [{ is: 'good', when: { sick: true } }, { is: 'none' }] },
      mercy: {
        cases: [
          { is: 'full', when: { loyal: 'yes', excuse: 'good' } },
          { is: 'some', when: { any: [{ loyal: 'yes' }, { excuse: 'good' }] } },
          { is: { from: 'excuse' } },
        ],
      },
      answer: {
        cases: [
          { is: { from: 'goodwill' }, when: { mercy: 'full' } },
          { is: 'no', when: { mercy: { isNot: 'full' } } },
        ],
      },
    },
    rules: [
      {
        id: 'mercy',
        verdict: { from: 'answer' },
        because: ['mercy', 'excuse'],
        ...outcome,
      },
    ],
  };
  const policy = testPolicy(parts);
  const told = (answers: Answers) => decide(policy, answers, { now }).verdict;

  it('decide together', () => {
    expect(told({ member: 'gold', sick: true })).toBe('yes');
    expect(told({ member: 'none', sick: true })).toBe('no');
    expect(told({ member: 'gold', sick: false })).toBe('no');
  });

  it('need no answer that cannot matter', () => {
    expect(told({ sick: false })).toBe('no');
    expect(told({ sick: true })).toBeNull();
    expect(decide(policy, { sick: true }, { now }).question).toBe('member');
    expect(decide(policy, { sick: false }, { now }).question).toBeNull();
  });

  it('take over the value of a setting', () => {
    const settings = { goodwill: { value: 'no', label: words('Goodwill') } };
    const strict = testPolicy({ ...parts, settings });
    expect(decide(strict, { member: 'gold', sick: true }, { now }).verdict).toBe('no');
  });
});

describe('answers of several choices', () => {
  const facts = { trip: choices('flight', 'hotel', 'car') };

  it.each([
    [{ has: 'car' }, ['car', 'hotel'], 'yes'],
    [{ has: 'car' }, ['hotel'], 'no'],
    [{ has: ['car', 'flight'] }, ['hotel', 'flight'], 'yes'],
    [{ has: ['car', 'flight'] }, [], 'no'],
    [{ hasOnly: 'car' }, ['car'], 'yes'],
    [{ hasOnly: 'car' }, ['car', 'hotel'], 'no'],
    [{ hasOnly: ['car', 'hotel'] }, ['car', 'hotel'], 'yes'],
    [{ hasOnly: ['car', 'hotel'] }, ['hotel'], 'yes'],
    [{ hasOnly: 'car' }, [], 'no'],
    [{ has: 'car', hasOnly: ['car', 'hotel'] }, ['hotel'], 'no'],
  ])('%j of %j: %s', (test, trip, expected) => {
    expect(verdict({ trip: test }, { facts }, { trip })).toBe(expected);
  });

  it('are asked for until they are settled', () => {
    expect(question({ trip: { has: 'car' } }, { facts })).toBe('trip');
    expect(question({ trip: { hasOnly: 'car' } }, { facts })).toBe('trip');
  });

  it('may be combined, though no answer satisfies both', () => {
    const both: Condition = { all: [{ trip: { hasOnly: 'car' } }, { trip: { has: 'hotel' } }] };
    expect(verdict(both, { facts }, {})).toBe('no');
    expect(question(both, { facts })).toBeNull();
  });
});

describe('conditions', () => {
  const facts = { sick: yesNo, old: yesNo, boughtAt: instant };

  it.each([
    [{ all: [{ sick: true }, { old: true }] }, 'no'],
    [{ any: [{ sick: true }, { old: true }] }, 'yes'],
    [{ not: { sick: true, old: true } }, 'yes'],
    [{ not: { any: [{ sick: true }, { old: true }] } }, 'no'],
    [{ sick: true, not: { old: true } }, 'yes'],
    [{ sick: [true, false] }, 'yes'],
    [{ sick: { isNot: true } }, 'no'],
    [{ all: [true, { sick: true }] }, 'yes'],
    [{ any: [false, { sick: false }] }, 'no'],
    [{ not: { all: [false] } }, 'yes'],
  ] as [Condition, string][])('%j, for someone sick and not old: %s', (condition, expected) => {
    expect(verdict(condition, { facts }, { sick: true, old: false })).toBe(expected);
  });

  it.each([
    ['2026-06-10', { surely: { boughtAt: { before: '2026-06-10T12:00' } } }, 'no'],
    ['2026-06-10', { possibly: { boughtAt: { before: '2026-06-10T12:00' } } }, 'yes'],
    ['2026-06-10', { unsure: { boughtAt: { before: '2026-06-10T12:00' } } }, 'yes'],
    ['2026-06-10', { boughtAt: { before: '2026-06-10T12:00' } }, 'no'],
    ['2026-06-10', { not: { boughtAt: { before: '2026-06-10T12:00' } } }, 'no'],
    ['2026-06-10', { boughtAt: { exact: false } }, 'yes'],
    ['2026-06-10T08:00', { boughtAt: { exact: true } }, 'yes'],
    ['2026-06-10T12:00', { boughtAt: { before: '2026-06-10T12:00' } }, 'no'],
    ['2026-06-10T12:00', { boughtAt: { notAfter: '2026-06-10T12:00' } }, 'yes'],
    ['2026-06-10T12:00', { boughtAt: { after: '2026-06-10T12:00' } }, 'no'],
    ['2026-06-10T12:00', { boughtAt: { notBefore: '2026-06-10T12:00' } }, 'yes'],
    ['2026-06-10T12:00', { boughtAt: null }, 'no'],
    [null, { boughtAt: null }, 'yes'],
    [null, { boughtAt: { isNot: null } }, 'no'],
    [null, { boughtAt: { before: '2026-06-10T12:00' } }, 'no'],
  ] as [string | null, Condition, string][])(
    'bought %s, %j: %s',
    (boughtAt, condition, expected) => {
      expect(verdict(condition, { facts }, { boughtAt })).toBe(expected);
    },
  );
});

describe('a fact that does not always apply', () => {
  const facts = {
    insured: yesNo,
    insurer: { ...choice('big', 'small'), onlyIf: { insured: true }, otherwise: 'small' },
  };
  const small: Condition = { insurer: 'small' };

  it('is asked only if it does', () => {
    expect(question(small, { facts })).toBe('insured');
    expect(question(small, { facts }, { insured: true })).toBe('insurer');
    expect(question(small, { facts }, { insured: false })).toBeNull();
  });

  it('reads as the document says while it does not', () => {
    expect(verdict(small, { facts }, { insured: false })).toBe('yes');
  });

  it('counts all the same when it is answered', () => {
    expect(verdict(small, { facts }, { insured: false, insurer: 'big' })).toBe('no');
  });
});

describe('a day that the document names', () => {
  const facts = { startsOn: date, boughtAt: instant };
  const day = '2026-06-10';

  it.each([
    ['2026-06-09', { before: 'yes', notAfter: 'yes', notBefore: 'no', after: 'no' }],
    ['2026-06-10', { before: 'no', notAfter: 'yes', notBefore: 'yes', after: 'no' }],
    ['2026-06-11', { before: 'no', notAfter: 'no', notBefore: 'yes', after: 'yes' }],
  ])('is compared with %s as a day', (startsOn, expected) => {
    for (const [order, holds] of Object.entries(expected)) {
      const told = verdict({ startsOn: { [order]: day } }, { facts }, { startsOn });
      expect({ [order]: told }).toEqual({ [order]: holds });
    }
  });
});

describe('a question', () => {
  it('is not asked when either answer leads to the same decision', () => {
    const policy = testPolicy({
      facts: { weight: number(), size: number() },
      rules: [
        {
          id: 'small',
          when: { weight: { atMost: 9 }, size: { atMost: 1 } },
          verdict: 'no',
          ...outcome,
        },
        { id: 'large', when: { size: { moreThan: 1 } }, verdict: 'yes', ...outcome },
        { id: 'heavy', verdict: 'no', ...outcome },
      ],
    });
    expect(decide(policy, {}, { now }).question).toBe('size');
  });
});

describe('names', () => {
  const facts = { boughtAt: instant, state: choice('open', 'lapsed') };

  it('may be the words of a unit, an option or a case', () => {
    const values = { days: { between: ['boughtAt', 'now'], in: 'days' } };
    const classes = {
      lapsed: { cases: [{ is: 'yes', when: { state: 'lapsed' } }, { is: 'no' }] },
      old: { cases: [{ is: 'old', when: { days: { atLeast: 9 }, lapsed: 'no' } }, { is: 'new' }] },
    };
    const answers = { boughtAt: '2026-06-01', state: 'open' };
    expect(verdict({ old: 'old' }, { facts, values, classes }, answers)).toBe('yes');
    expect(verdict({ lapsed: 'yes' }, { facts, values, classes }, answers)).toBe('no');
  });
});

describe('"I do not know"', () => {
  it('is no answer where the document does not offer it', () => {
    const facts = { product: choice('phone', 'car') };
    const { problems } = decide(
      policyThatAsks({ product: 'car' }, { facts }),
      { product: 'unknown' },
      { now },
    );
    expect(problems).toHaveLength(1);
  });

  it('reads as the document says', () => {
    const unknown = { label: words('No idea'), reads: 'car' };
    const facts = { product: { ...choice('phone', 'car'), unknown } };
    expect(verdict({ product: 'car' }, { facts }, { product: 'unknown' })).toBe('yes');
  });

  it('may read as now', () => {
    const facts = { calledAt: { ...instant, unknown: { label: words('No idea'), reads: 'now' } } };
    const value: ValueExpression = { plus: ['calledAt', 'PT1H'] };
    expect(result(value, { facts }, { calledAt: 'unknown' })).toBe('2026-06-15T13:00:00+00:00');
  });

  it('is an option like any other where it is one', () => {
    const facts = { product: choice('phone', 'unknown') };
    expect(verdict({ product: 'unknown' }, { facts }, { product: 'unknown' })).toBe('yes');
  });

  it('stays a value of its own for a choice that says so', () => {
    const facts = { product: { ...choice('phone', 'car'), unknown: { label: words('No idea') } } };
    expect(verdict({ product: 'unknown' }, { facts }, { product: 'unknown' })).toBe('yes');
    expect(verdict({ product: 'phone' }, { facts }, { product: 'unknown' })).toBe('no');
    expect(verdict({ product: 'phone' }, { facts }, { product: 'phone' })).toBe('yes');
    expect(verdict({ product: ['phone', 'car'] }, { facts }, {})).toBeNull();
  });
});
