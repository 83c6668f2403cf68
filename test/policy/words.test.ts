import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Answers,
  composeRequest,
  decide,
  describeAnswer,
  textIn,
} from '../../src/policy/index.ts';
import { asks, instant, type Parts, testPolicy } from './test-policy.ts';

/** How a policy speaks: texts by language, answers in words, insertions, the request. */

const now = '2026-06-15T12:00';
const both = (en: string, fr: string) => ({ en, fr });

const parts: Parts = {
  languages: ['en', 'fr'],
  timeZone: 'Europe/Paris',
  settings: {
    window: { value: 'PT72H', label: both('Window', 'Délai') },
    trial: { value: 'P1M14D', label: both('Trial', 'Essai') },
    items: { value: 20, label: both('Items', 'Articles') },
    late: {
      value: 'part',
      label: both('Late', 'Hors délai'),
      choices: [
        { value: 'part', label: both('a part of it', 'une partie') },
        { value: 'none', label: both('nothing', 'rien') },
      ],
    },
  },
  facts: {
    boughtAt: { ...instant, none: { label: both('Not bought', 'Pas acheté') } },
    startsOn: { type: 'date', ...asks('Start?') },
    plan: {
      type: 'choice',
      options: [
        { id: 'month', label: both('Monthly', 'Mensuel') },
        { id: 'year', label: both('Yearly', 'Annuel') },
      ],
      unknown: { label: both('I do not know', 'Je ne sais pas'), reads: 'month' },
      ...asks('Plan?'),
    },
    extras: {
      type: 'choices',
      options: ['A', 'B', 'C'].map((id) => ({ id, label: both(`Extra ${id}`, `Option ${id}`) })),
      ...asks('Extras?'),
    },
    used: {
      type: 'boolean',
      yes: both('Used', 'Utilisé'),
      no: both('Unused', 'Neuf'),
      ...asks('?'),
    },
    hours: { type: 'number', unit: 'hour', ...asks('Hours?') },
    paid: { type: 'number', unit: 'EUR', ...asks('Paid?') },
    count: { type: 'number', ...asks('Count?') },
    code: { type: 'text', ...asks('Code?') },
  },
};

const policy = testPolicy(parts);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a text', () => {
  const text = { fr: 'Bonjour', en: 'Hello' };

  it.each([
    ['fr', 'Bonjour'],
    ['en', 'Hello'],
    ['en-GB', 'Hello'],
    ['de', 'Bonjour'],
    ['', 'Bonjour'],
  ])('in %j is %s', (lang, expected) => {
    expect(textIn(text, lang)).toBe(expected);
  });

  it('that there is not is empty', () => {
    expect(textIn(undefined, 'fr')).toBe('');
    expect(textIn({}, 'fr')).toBe('');
  });
});

describe('an answer in words', () => {
  it.each<[string, Answer, string, string]>([
    [
      'boughtAt',
      '2026-01-12T10:00:00+01:00',
      'lundi 12 janvier 2026 à 10:00',
      'Monday, January 12, 2026 at 10:00 AM',
    ],
    [
      'boughtAt',
      '2026-01-12T10:00',
      'lundi 12 janvier 2026 à 10:00',
      'Monday, January 12, 2026 at 10:00 AM',
    ],
    [
      'boughtAt',
      '2026-01-12T09:00:00Z',
      'lundi 12 janvier 2026 à 10:00',
      'Monday, January 12, 2026 at 10:00 AM',
    ],
    ['boughtAt', '2026-01-12', 'lundi 12 janvier 2026', 'Monday, January 12, 2026'],
    ['boughtAt', null, 'Pas acheté', 'Not bought'],
    ['startsOn', '2026-01-12', 'lundi 12 janvier 2026', 'Monday, January 12, 2026'],
    ['plan', 'year', 'Annuel', 'Yearly'],
    ['plan', 'unknown', 'Je ne sais pas', 'I do not know'],
    ['extras', ['A'], 'Option A', 'Extra A'],
    ['extras', ['A', 'B'], 'Option A et Option B', 'Extra A and Extra B'],
    ['extras', ['A', 'B', 'C'], 'Option A, Option B et Option C', 'Extra A, Extra B, and Extra C'],
    ['extras', [], '', ''],
    ['used', true, 'Utilisé', 'Used'],
    ['used', false, 'Neuf', 'Unused'],
    ['hours', 1.5, '1,5 heure', '1.5 hours'],
    ['hours', 0, '0 heure', '0 hours'],
    ['paid', 12.5, '12,50 €', '€12.50'],
    ['count', 1500, '1 500', '1,500'],
    ['code', 'CMD-10293', 'CMD-10293', 'CMD-10293'],
  ])('%s %j: %s; %s', (fact, answer, french, english) => {
    expect(plain(describeAnswer(policy, fact, answer, 'fr'))).toBe(french);
    expect(plain(describeAnswer(policy, fact, answer, 'en'))).toBe(english);
  });

  it.each<[string, unknown]>([
    ['boughtAt', 'yesterday'],
    ['boughtAt', undefined],
    ['plan', 'decade'],
    ['plan', 7],
    ['extras', { A: true }],
    ['extras', ['D']],
    ['used', 'yes'],
    ['hours', Number.NaN],
    ['colour', 'red'],
  ])('is nothing where it is none: %s %j', (fact, answer) => {
    expect(describeAnswer(policy, fact, answer as Answer, 'fr')).toBe('');
  });
});

describe('an insertion', () => {
  const said = (text: string, answers = {}, lang = 'en') => {
    const [step] = decide(
      testPolicy({
        ...parts,
        dates: {
          end: {
            value: { plus: ['boughtAt', 'window'] },
            as: 'instant',
            label: both('End', 'Fin'),
          },
          endDay: { value: { plus: ['boughtAt', 'window'] }, as: 'day', label: both('End', 'Fin') },
        },
        steps: [{ id: 'only', text: { en: text, fr: text } }],
      }),
      answers,
      { now, lang },
    ).steps;
    return plain(step?.text ?? '');
  };

  it('of a setting says its value in words', () => {
    expect(said('{window}, {trial}, {items}, {late}')).toBe(
      '72 hours, 1 month and 14 days, 20, a part of it',
    );
    expect(said('{window}, {trial}, {items}, {late}', {}, 'fr')).toBe(
      '72 heures, 1 mois et 14 jours, 20, une partie',
    );
  });

  it('of an answer says it in words', () => {
    const answers = { plan: 'year', boughtAt: '2026-01-12T10:00' };
    expect(said('{plan}, {boughtAt}', answers, 'fr')).toBe('Annuel, lundi 12 janvier 2026 à 10:00');
  });

  it('of a date says it in words', () => {
    const answers = { boughtAt: '2026-01-12T10:00' };
    expect(said('{end} / {endDay}', answers, 'fr')).toBe(
      'jeudi 15 janvier 2026 à 10:00 / jeudi 15 janvier 2026',
    );
  });

  it('takes what the customer typed as it is, braces and all', () => {
    expect(said('{code}', { code: '{window} $& <b>' })).toBe('{window} $& <b>');
  });
});

describe('the request', () => {
  const line = (en: string, when?: object) => ({
    text: both(en, `fr ${en}`),
    ...(when && { when }),
  });
  const request = testPolicy({
    ...parts,
    request: {
      subject: both('Return of {code}', 'Retour de {code}'),
      reason: [both('Return', 'Retour'), both('Other', 'Autre')],
      message: [
        line('Hello,'),
        line(' '),
        line('Order {code}'),
        line('Bought: {boughtAt}'),
        line(' '),
        line('Plan: {plan}', { used: false }),
        line(' '),
        line('{why}'),
        line('Yours'),
        line(' '),
      ],
      fields: { why: { label: both('Why?', 'Pourquoi ?') } },
    },
  });
  const compose = (answers = {}, fields = {}) => composeRequest(request, answers, fields, { now });

  it('fills in answers and fields, in the binding language', () => {
    const answers = { code: 'C-1', boughtAt: '2026-01-12', used: false, plan: 'year' };
    expect(compose(answers, { why: 'Too small.' })).toEqual({
      subject: 'Return of C-1',
      message:
        'Hello,\n\nOrder C-1\nBought: Monday, January 12, 2026\n\nPlan: Yearly\n\nToo small.\nYours',
      reason: ['Return', 'Other'],
      evidence: [],
    });
  });

  it('leaves out lines whose insertion is empty, and lines that do not apply', () => {
    expect(compose({ used: true, plan: 'year' }).message).toBe('Hello,\n\nYours');
  });

  it('leaves out lines whose condition is not settled yet', () => {
    expect(compose({ plan: 'year' }).message).not.toContain('Plan');
  });

  it('puts the reason that was typed first', () => {
    expect(compose({}, { reason: 'Too small' }).reason).toEqual(['Too small', 'Return', 'Other']);
  });

  it('never throws on answers', () => {
    for (const odd of [{ code: {} }, { boughtAt: [], extras: 7 }, { plan: Symbol('x') }]) {
      expect(() => compose(odd as never)).not.toThrow();
    }
  });

  it('needs an instant', () => {
    expect(() => composeRequest(request, {}, {}, { now: 'soon' })).toThrow(RangeError);
  });
});

describe('steps, deadlines, the timeline and assumptions', () => {
  const item = (id: string, rest: object) => ({ id, text: both(id, id), ...rest });
  const dated = (more: object = {}) =>
    testPolicy({
      ...parts,
      dates: {
        end: {
          value: { plus: ['boughtAt', 'window'] },
          as: 'instant',
          label: both('End', 'Fin'),
          ...more,
        },
      },
      steps: [
        item('always', {}),
        item('used', { when: { used: true }, detail: both('Wash {code}', 'Laver {code}') }),
        item('late', {
          when: { now: { after: 'end' } },
          at: 'end',
          until: { plus: ['end', 'P1D'] },
        }),
      ],
    });
  const ids = (answers = {}) => decide(dated(), answers, { now }).steps.map(({ id }) => id);

  it('stand once their condition is settled', () => {
    expect(ids()).toEqual(['always']);
    expect(ids({ used: true })).toEqual(['always', 'used']);
    expect(ids({ used: false })).toEqual(['always']);
  });

  it('carry their times and words', () => {
    const answers = { boughtAt: '2026-06-01T10:00', used: true, code: 'C-1' };
    const { steps } = decide(dated(), answers, { now });
    expect(steps).toMatchObject([
      { id: 'always', detail: null, at: null, until: null },
      { id: 'used', detail: 'Wash C-1' },
      { id: 'late', at: '2026-06-04T10:00:00+02:00', until: '2026-06-05T10:00:00+02:00' },
    ]);
  });

  it('take the latest moment that an inexact answer allows, or the earliest on request', () => {
    const end = (more: object) =>
      decide(dated(more), { boughtAt: '2026-06-01', used: false }, { now }).dates.end;
    expect(end({})).toBe('2026-06-04T23:59:59+02:00');
    expect(end({ inexact: 'latest' })).toBe('2026-06-04T23:59:59+02:00');
    expect(end({ inexact: 'earliest' })).toBe('2026-06-04T00:00:00+02:00');
    expect(end({ as: 'day' })).toBe('2026-06-04');
    expect(end({ when: { used: true } })).toBeNull();
  });

  it('are worth a question unless the document says otherwise', () => {
    const question = (more: object, answers: Answers) => {
      const { steps: _, ...rest } = dated(more);
      return decide({ ...rest, steps: [] }, answers, { now }).question;
    };
    expect(question({}, {})).toBe('boughtAt');
    expect(question({ worthAsking: false }, {})).toBeNull();
    expect(question({ worthAsking: { used: true } }, { used: false })).toBeNull();
    expect(question({ worthAsking: { used: true } }, { used: true })).toBe('boughtAt');
    expect(question({ when: { used: true } }, { used: false })).toBeNull();
    expect(question({}, { boughtAt: '2026-06-01' })).toBeNull();
  });
});

describe('reasons', () => {
  const outcome = { verdict: 'no', status: 'done', bestCase: 'none', certainty: 'clear' };
  const reasoned = testPolicy({
    ...parts,
    source: {
      sentences: [
        { id: 'A1', text: 'Used goods stay.' },
        { id: 'A2', text: 'So does the plan.' },
      ],
      notRules: [],
    },
    classes: {
      state: {
        cases: [
          {
            is: 'used',
            when: { used: true },
            text: both('It is used.', 'Utilisé.'),
            sentences: ['A2'],
          },
          { is: 'new' },
        ],
      },
    },
    rules: [
      {
        id: 'stays',
        ...outcome,
        when: { plan: 'year' },
        text: both('It stays for {trial}.', 'Il reste.'),
        because: ['state'],
        sentences: ['A1'],
      },
      { id: 'other', ...outcome, sentences: ['A1'] },
    ],
  });
  const reasons = (answers: Answers) =>
    decide(reasoned, answers, { now }).reasons.map(({ text, sentences }) => [text, sentences]);

  it('are the deciding rule and the classes that it names, each citing its sentences', () => {
    expect(reasons({ plan: 'year', used: true })).toEqual([
      ['It stays for 1 month and 14 days.', ['A1']],
      ['It is used.', ['A2']],
    ]);
  });

  it('leave out what has no text', () => {
    expect(reasons({ plan: 'year', used: false })).toHaveLength(1);
    expect(reasons({ plan: 'month', used: true })).toEqual([]);
  });
});
