import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type PolicyIssue, parsePolicy } from '../../src/policy/index.ts';
import { shippedPolicy, shippedText, stories, withSettings } from './shipped-policy.ts';
import { asks, instant, type Parts, testDocument } from './test-policy.ts';

const words = (text: string) => ({ en: text });
const outcome = {
  verdict: 'no',
  status: 'done',
  bestCase: 'none',
  certainty: 'clear',
  sentences: ['A1'],
};
const rule = (parts: object) => [{ id: 'first', ...outcome, ...parts }];
const item = (parts: object) => [{ id: 'first', text: words('Do it.'), ...parts }];
const choice = { type: 'choice', options: [{ id: 'card', label: words('Card') }], ...asks('How?') };

function issuesOf(document: unknown): PolicyIssue[] {
  const parsed = parsePolicy(document);
  return parsed.ok ? [] : parsed.issues;
}

/** Where a part stands in the text, counted from 1. */
function placeOf(text: string, part: string) {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe('a document that is a policy', () => {
  it('is accepted as a value', () => {
    expect(parsePolicy(JSON.parse(shippedText))).toEqual({ ok: true, policy: shippedPolicy });
  });

  it('is accepted as text', () => {
    const { order, dated } = shippedPolicy;
    const policy = { ...JSON.parse(shippedText), order, dated };
    expect(parsePolicy(shippedText)).toEqual({ ok: true, policy });
  });

  it('is accepted whatever its line ends and its byte order mark', () => {
    expect(parsePolicy(shippedText.replaceAll('\n', '\r\n')).ok).toBe(true);
    expect(parsePolicy(`\uFEFF${shippedText}`).ok).toBe(true);
  });

  it('is not changed', () => {
    const document = JSON.parse(shippedText);
    parsePolicy(document);
    expect(document).toEqual(JSON.parse(shippedText));
  });

  it('may be very small', () => {
    expect(issuesOf(testDocument())).toEqual([]);
  });

  it('may say what its questions cost, how likely answers are and what can still be done', () => {
    const text = words('Do it.');
    const facts = {
      askedAt: {
        ...instant,
        unknown: { label: words('I do not know') },
        likelihoods: { answered: 5, null: 4, unknown: 1 },
        cost: 2.5,
        topic: 'contact',
        act: { text, to: 'now', when: { used: true }, sentences: ['A1'] },
      },
      used: { type: 'boolean', likelihoods: { true: 0.1, false: 0.9 }, act: { text, to: false } },
      how: { ...choice, likelihoods: { card: 1 }, act: { text, to: 'card' } },
    };
    const statuses = { done: { label: text, rank: 1 }, mend: { label: text, rank: -0.5 } };
    expect(issuesOf(testDocument({ facts, statuses }))).toEqual([]);
  });
});

interface Mistake {
  what: string;
  parts: Parts;
  path: string;
  /** The part of the text that is wrong, as JSON. */
  at: string;
  says: RegExp;
  suggestion?: unknown;
}

const mistakes: Mistake[] = [
  {
    what: 'an unknown key',
    parts: { rules: rule({ wen: true }) },
    path: '/rules/0/wen',
    at: 'true',
    says: /"wen"/,
    suggestion: 'when',
  },
  {
    what: 'an unknown part',
    parts: { assumption: [41] } as Parts,
    path: '/assumption',
    at: '[\n    41',
    says: /"assumption"/,
    suggestion: 'assumptions',
  },
  {
    what: 'a missing part',
    parts: { rules: rule({ verdict: undefined }) },
    path: '/rules/0/verdict',
    at: '{\n      "id": "first"',
    says: /"verdict" is missing/,
  },
  {
    what: 'a wrong type',
    parts: { version: 417 },
    path: '/version',
    at: '417',
    says: /must be a text, not a number/,
  },
  {
    what: 'an unknown kind of fact',
    parts: { facts: { boughtAt: { ...instant, type: 'instand' } } },
    path: '/facts/boughtAt/type',
    at: '"instand"',
    says: /must be one of instant, date/,
    suggestion: 'instant',
  },
  {
    what: 'a name that is none',
    parts: { facts: { 'bought at': instant } },
    path: '/facts/bought at',
    at: '{\n      "type": "instant"',
    says: /no id/,
  },
  {
    what: 'an empty text',
    parts: { title: { en: '' } },
    path: '/title/en',
    at: '""',
    says: /must not be empty/,
  },
  {
    what: 'a wrong id in a rule',
    parts: { rules: rule({ verdict: 'noo' }) },
    path: '/rules/0/verdict',
    at: '"noo"',
    says: /no id "noo"/,
    suggestion: 'no',
  },
  {
    what: 'a wrong id in the outcome of impossible answers',
    parts: {
      problems: {
        outcome: { verdict: 'invalid', status: 'mended', bestCase: 'none', certainty: 'clear' },
        unreadable: words('?'),
        checks: [],
      },
    },
    path: '/problems/outcome/status',
    at: '"mended"',
    says: /no id "mended"/,
    suggestion: 'mend',
  },
  {
    what: 'a wrong name in a condition',
    parts: { facts: { boughtAt: instant }, rules: rule({ when: { bougthAt: null } }) },
    path: '/rules/0/when/bougthAt',
    at: 'null,\n      }'.slice(0, 4),
    says: /no name "bougthAt"/,
    suggestion: 'boughtAt',
  },
  {
    what: 'a wrong name deep in a condition',
    parts: {
      facts: { boughtAt: instant },
      rules: rule({ when: { any: [{ not: { surely: { boughtAt: { after: 'noww' } } } }] } }),
    },
    path: '/rules/0/when/any/0/not/surely/boughtAt/after',
    at: '"noww"',
    says: /"noww"/,
    suggestion: 'now',
  },
  {
    what: 'an option that the fact does not have',
    parts: { facts: { paidBy: choice }, rules: rule({ when: { paidBy: 'cart' } }) },
    path: '/rules/0/when/paidBy',
    at: '"cart"',
    says: /never "cart"/,
    suggestion: 'card',
  },
  {
    what: 'null where the fact cannot be null',
    parts: { facts: { paidBy: choice }, rules: rule({ when: { paidBy: { isNot: null } } }) },
    path: '/rules/0/when/paidBy/isNot',
    at: 'null',
    says: /never null/,
  },
  {
    what: 'a comparison that the fact does not know',
    parts: { facts: { boughtAt: instant }, rules: rule({ when: { boughtAt: { has: 'card' } } }) },
    path: '/rules/0/when/boughtAt/has',
    at: '"card"',
    says: /has/,
    suggestion: expect.stringContaining('before'),
  },
  {
    what: 'an unknown comparison',
    parts: {
      facts: { boughtAt: instant },
      rules: rule({ when: { boughtAt: { befor: '2026-01-01' } } }),
    },
    path: '/rules/0/when/boughtAt/befor',
    at: '"2026-01-01"',
    says: /"befor"/,
    suggestion: 'before',
  },
  {
    what: 'a wrong name in a value',
    parts: { facts: { boughtAt: instant }, values: { end: { plus: ['boughtAd', 'P14D'] } } },
    path: '/values/end/plus/0',
    at: '"boughtAd"',
    says: /"boughtAd"/,
    suggestion: 'boughtAt',
  },
  {
    what: 'a duration that is none',
    parts: { values: { end: { plus: ['now', 'P14'] } } },
    path: '/values/end/plus/1',
    at: '"P14"',
    says: /"P14"/,
    suggestion: 'P14D',
  },
  {
    what: 'a value that is no instant, duration or number',
    parts: { facts: { paidBy: choice }, values: { end: { latest: ['now', 'paidBy'] } } },
    path: '/values/end/latest/1',
    at: '"paidBy"\n',
    says: /no instant, duration or number/,
  },
  {
    what: 'an unknown part of a value',
    parts: { values: { end: { endOf: 'month', off: 'now', of: 'now' } } },
    path: '/values/end/off',
    at: '"now",',
    says: /"off"/,
    suggestion: 'of',
  },
  {
    what: 'a wrong id in a table',
    parts: {
      facts: { paidBy: choice },
      values: { end: { plus: ['now', { lookup: 'paidBy', in: { cart: 'P14D' } }] } },
    },
    path: '/values/end/plus/1/in/cart',
    at: '"P14D"',
    says: /no id "cart"/,
    suggestion: 'card',
  },
  {
    what: 'a wrong insertion in a text',
    parts: { facts: { boughtAt: instant }, steps: item({ text: words('Since {boughtAd}') }) },
    path: '/steps/0/text/en',
    at: '"Since {boughtAd}"',
    says: /"boughtAd"/,
    suggestion: 'boughtAt',
  },
  {
    what: 'a sentence that is not there',
    parts: { steps: item({ sentences: ['A11'] }) },
    path: '/steps/0/sentences/0',
    at: '"A11"',
    says: /no sentence "A11"/,
    suggestion: 'A1',
  },
  {
    what: 'a calendar that is not there',
    parts: {
      calendars: { FR: { weekend: [6, 7], holidays: [] } },
      values: { end: { businessDays: 3, after: 'now', calendar: 'FRA' } },
    },
    path: '/values/end/calendar',
    at: '"FRA"',
    says: /no calendar "FRA"/,
    suggestion: 'FR',
  },
  {
    what: 'a setting that names no calendar',
    parts: {
      calendars: { FR: { weekend: [6, 7], holidays: [] } },
      settings: { calendar: { value: 'FRA', label: words('Calendar') } },
      values: { end: { businessDays: 3, after: 'now', calendar: 'calendar' } },
    },
    path: '/settings/calendar/value',
    at: '"FRA"',
    says: /no calendar "FRA"/,
    suggestion: 'FR',
  },
  {
    what: 'a setting outside its choices',
    parts: {
      settings: {
        late: {
          value: 'reviews',
          label: words('Late'),
          choices: [
            { value: 'review', label: words('Review') },
            { value: 'no', label: words('No') },
          ],
        },
      },
    },
    path: '/settings/late/value',
    at: '"reviews"',
    says: /must be one of review, no/,
    suggestion: 'review',
  },
  {
    what: 'a class that is not there',
    parts: {
      classes: { window: { cases: [{ is: 'in' }] } },
      rules: rule({ because: ['windows'] }),
    },
    path: '/rules/0/because/0',
    at: '"windows"',
    says: /no class "windows"/,
    suggestion: 'window',
  },
  {
    what: 'an outcome taken over from what is not there',
    parts: {
      classes: { window: { cases: [{ is: 'no' }] } },
      rules: rule({ verdict: { from: 'windw' } }),
    },
    path: '/rules/0/verdict/from',
    at: '"windw"',
    says: /"windw"/,
    suggestion: 'window',
  },
  {
    what: 'an outcome taken over that is not declared',
    parts: {
      classes: { window: { cases: [{ is: 'outside' }] } },
      rules: rule({ verdict: { from: 'window' } }),
    },
    path: '/rules/0/verdict/from',
    at: '"window"\n',
    says: /no id "outside"/,
  },
  {
    what: 'a fact that is not there',
    parts: {
      facts: { boughtAt: instant },
      problems: {
        outcome: { verdict: 'invalid', status: 'mend', bestCase: 'none', certainty: 'clear' },
        unreadable: words('?'),
        checks: [
          {
            id: 'future',
            when: { boughtAt: { after: 'now' } },
            answers: ['boughtOn'],
            text: words('?'),
          },
        ],
      },
    },
    path: '/problems/checks/0/answers/0',
    at: '"boughtOn"',
    says: /no fact "boughtOn"/,
    suggestion: 'boughtAt',
  },
  {
    what: 'a language that the document does not have',
    parts: { languages: ['en', 'fr'], title: { en: 'Test', fe: 'Essai' } },
    path: '/title/fe',
    at: '"Essai"',
    says: /no language "fe"/,
    suggestion: 'fr',
  },
  {
    what: 'a text without the binding language',
    parts: { languages: ['en', 'fr'], title: { fr: 'Essai' } },
    path: '/title',
    at: '{\n    "fr": "Essai"',
    says: /binding language "en" is missing/,
  },
  {
    what: 'a name used twice',
    parts: { facts: { late: choice }, settings: { late: { value: 418, label: words('Late') } } },
    path: '/settings/late',
    at: '{\n      "value": 418',
    says: /"late" is taken/,
  },
  {
    what: 'a name that is a word of the language',
    parts: { facts: { now: choice } },
    path: '/facts/now',
    at: '{\n      "type": "choice"',
    says: /"now" is taken/,
  },
  {
    what: 'an id used twice',
    parts: { steps: [...item({}), ...item({ text: words('And this.') })] },
    path: '/steps/1/id',
    at: '"first",\n      "text": {\n        "en": "And',
    says: /"first" is used twice/,
  },
  {
    what: 'a rule that is never reached',
    parts: { rules: [...rule({}), { ...outcome, id: 'second', when: true }] },
    path: '/rules/1',
    at: '{\n      "verdict": "no",\n      "status": "done",\n      "bestCase": "none",\n      "certainty": "clear",\n      "sentences": [\n        "A1"\n      ],\n      "id": "second"',
    says: /never reached/,
  },
  {
    what: 'values that rest on each other',
    parts: { values: { a: { plus: ['b', 'P1D'] }, b: { plus: ['a', 'P1D'] } } },
    path: '/values/a',
    at: '{\n      "plus": [\n        "b"',
    says: /rests on itself: a → b → a/,
  },
  {
    what: 'classes that rest on each other',
    parts: {
      classes: {
        a: { cases: [{ is: 'x', when: { b: 'y' } }, { is: 'z' }] },
        b: { cases: [{ is: 'y', when: { a: 'x' } }, { is: 'z' }] },
      },
    },
    path: '/classes/a',
    at: '{\n      "cases": [\n        {\n          "is": "x"',
    says: /rests on itself: a → b → a/,
  },
  {
    what: 'a rule that rests on what it decides',
    parts: { rules: [{ id: 'loop', ...outcome, when: { verdict: 'yes' } }] },
    path: '/rules',
    at: '[\n    {\n      "id": "loop"',
    says: /rests on itself/,
  },
  {
    what: 'a time zone that is none',
    parts: { timeZone: 'Europe/Pari' },
    path: '/timeZone',
    at: '"Europe/Pari"',
    says: /no time zone "Europe\/Pari"/,
    suggestion: 'Europe/Paris',
  },
  {
    what: 'a choice without options',
    parts: { facts: { paidBy: { type: 'choice', ...asks('How?') } } },
    path: '/facts/paidBy/options',
    at: '{\n      "type": "choice"',
    says: /needs options/,
  },
  {
    what: 'a setting, fact or date that a scenario does not find',
    parts: {
      facts: { boughtAt: instant },
      scenarios: [
        {
          id: 'one',
          now: '2026-01-01',
          answers: { boughtOn: '2025-12-31' },
          expected: { verdict: 'no' },
        },
      ],
    },
    path: '/scenarios/0/answers/boughtOn',
    at: '"2025-12-31"',
    says: /"boughtOn"/,
    suggestion: 'boughtAt',
  },
  {
    what: 'the likelihood of an answer that there is none',
    parts: { facts: { used: { type: 'boolean', likelihoods: { ture: 3.5 } } } },
    path: '/facts/used/likelihoods/ture',
    at: '3.5',
    says: /no answer "ture"/,
    suggestion: 'true',
  },
  {
    what: 'the likelihood of not knowing what must be known',
    parts: { facts: { how: { ...choice, likelihoods: { card: 2, unknown: 4.5 } } } },
    path: '/facts/how/likelihoods/unknown',
    at: '4.5',
    says: /no answer "unknown"/,
  },
  {
    what: 'the likelihood of one moment',
    parts: { facts: { boughtAt: { ...instant, likelihoods: { answer: 2.5 } } } },
    path: '/facts/boughtAt/likelihoods/answer',
    at: '2.5',
    says: /no answer "answer"/,
    suggestion: 'answered',
  },
  {
    what: 'a likelihood of nothing',
    parts: { facts: { boughtAt: { ...instant, likelihoods: { answered: 0, null: 1 } } } },
    path: '/facts/boughtAt/likelihoods/answered',
    at: '0,\n',
    says: /must be more than 0/,
  },
  {
    what: 'an act that chooses what cannot be chosen',
    parts: { facts: { how: { ...choice, act: { text: words('Pay.'), to: 'cart' } } } },
    path: '/facts/how/act/to',
    at: '"cart"',
    says: /must be one of card/,
    suggestion: 'card',
  },
  {
    what: 'an act that makes a moment of what always happened',
    parts: {
      facts: { boughtAt: { type: 'instant', act: { text: words('Buy.'), to: 'now' } } },
    },
    path: '/facts/boughtAt/act/to',
    at: '"now"',
    says: /that has "none"/,
  },
  {
    what: 'an act that makes a number',
    parts: { facts: { hours: { type: 'number', act: { text: words('Use.'), to: 'now' } } } },
    path: '/facts/hours/act/to',
    at: '"now"',
    says: /type "number"/,
  },
  {
    what: 'a wrong name in the condition of an act',
    parts: {
      facts: {
        askedAt: { ...instant, act: { text: words('Ask.'), to: 'now', when: { asketAt: null } } },
      },
    },
    path: '/facts/askedAt/act/when/asketAt',
    at: 'null\n',
    says: /no name "asketAt"/,
    suggestion: 'askedAt',
  },
];

describe('a mistake in a document', () => {
  it.each(mistakes)('is named with its place: $what', ({ parts, path, at, says, suggestion }) => {
    const document = testDocument(parts);
    const text = JSON.stringify(document, null, 2);
    expect(text).toContain(at);
    const issues = issuesOf(text);
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]).toMatchObject({ ...placeOf(text, at), message: expect.stringMatching(says) });
    expect(issues[0]?.suggestion).toEqual(suggestion);
  });

  it.each(mistakes)('has no line where a value was given: $what', ({ parts, path }) => {
    const issues = issuesOf(testDocument(parts));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]).not.toHaveProperty('line');
    expect(issues[0]).not.toHaveProperty('column');
  });

  it('is told together with all the others', () => {
    const paths = issuesOf(
      testDocument({
        timeZone: 'Mars/Base',
        title: { de: 'Test' },
        rules: rule({ verdict: 'perhaps', because: ['weather'], sentences: ['Z9'] }),
        values: { end: { plus: ['never', 'P1D'] } },
      }),
    ).map(({ path }) => path);
    expect(paths.sort()).toEqual([
      '/rules/0/because/0',
      '/rules/0/sentences/0',
      '/rules/0/verdict',
      '/timeZone',
      '/title',
      '/title/de',
      '/values/end/plus/0',
    ]);
  });

  it('is told together with all the others, in the form too', () => {
    const paths = issuesOf(
      testDocument({
        version: 3,
        rules: rule({ wen: true, verdict: undefined }),
        languages: [],
        steps: item({ text: 'Do it.' }),
      }),
    ).map(({ path }) => path);
    expect(paths.sort()).toEqual([
      '/languages',
      '/rules/0/verdict',
      '/rules/0/wen',
      '/steps/0/text',
      '/version',
    ]);
  });

  it('in the form does not hide a wrong id elsewhere', () => {
    const paths = issuesOf(testDocument({ rules: rule({ wen: true, verdict: 'perhaps' }) }));
    expect(paths.map(({ path }) => path).sort()).toEqual(['/rules/0/verdict', '/rules/0/wen']);
  });

  it('names an unknown way to write a value', () => {
    const issues = issuesOf(testDocument({ values: { end: { pluss: ['now', 'P14D'] } } }));
    const issue = issues.find(({ path }) => path === '/values/end/pluss');
    expect(issue).toMatchObject({ suggestion: 'plus' });
  });

  it('has a path that escapes what a pointer must escape', () => {
    const [issue] = issuesOf(testDocument({ 'a/b~c': 1 } as Parts));
    expect(issue?.path).toBe('/a~1b~0c');
  });
});

describe('a part used as what it is not', () => {
  const facts = {
    boughtAt: instant,
    soldAt: instant,
    hours: { type: 'number', ...asks('Hours?') },
  };
  const when = (condition: object) => ({ facts, rules: rule({ when: condition }) });
  const value = (end: object) => ({ facts, values: { end } });

  it.each<[string, Parts, string]>([
    ['an instant before a duration', when({ boughtAt: { before: 'PT2H' } }), '/rules/0/when'],
    ['an instant before a number', when({ boughtAt: { before: 5 } }), '/rules/0/when'],
    ['a number at most an instant', when({ hours: { atMost: 'now' } }), '/rules/0/when'],
    ['a number at most a duration', when({ hours: { atMost: 'PT2H' } }), '/rules/0/when'],
    ['an instant and a number', value({ plus: ['boughtAt', 14] }), '/values/end'],
    ['an instant and an instant', value({ plus: ['boughtAt', 'soldAt'] }), '/values/end'],
    ['a number of days that is a duration', value({ span: 'P9D', in: 'days' }), '/values/end'],
    ['a table by an instant', value({ lookup: 'boughtAt', in: { a: 'P1D' } }), '/values/end'],
    [
      'a season with 30 February',
      when({ boughtAt: { within: { from: '02-30', to: '03-01' } } }),
      '/rules/0/when',
    ],
  ])('is refused: %s', (_, parts, path) => {
    const paths = issuesOf(testDocument(parts)).map((issue) => issue.path);
    expect(paths).not.toEqual([]);
    for (const one of paths) expect(one.startsWith(path)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['submissionWindow', 72],
    ['submissionWindow', '72H'],
    ['supportWindow', 'PT48'],
    ['refundBusinessDaysMin', 'P20D'],
    ['refundBusinessDaysMin', 2.5],
    ['refundBusinessDaysMax', -1],
    ['longStopDays', 'P90D'],
  ])('is refused, naming the setting that marketing edited: %s as %j', (id, value) => {
    const issues = issuesOf(withSettings(shippedPolicy, { [id]: value }));
    expect(issues.length).toBeGreaterThan(0);
    for (const { path, message } of issues) expect(`${path} ${message}`).toContain(id);
  });
});

describe('a setting whose value is no measure', () => {
  const documentWith = (value: unknown, parts: Parts) =>
    testDocument({ settings: { limit: { value, label: words('Limit') } }, ...parts });
  const later = (by: unknown) => ({ plus: ['now', by] });
  const inDays = later({ span: 'limit', in: 'days' });
  const placesOf = (value: unknown, parts: Parts) =>
    issuesOf(documentWith(value, parts)).map(({ path }) => path);

  it('is named at its value, once, wherever it is used', () => {
    const hours = { type: 'number', ...asks('Hours?') };
    const values = { end: later('limit'), other: { minus: ['now', 'limit'] } };
    const document = documentWith('PT96', {
      facts: { hours },
      values,
      rules: rule({ when: { limit: { atLeast: 'PT1H' } } }),
    });
    const text = JSON.stringify(document, null, 2);
    expect(issuesOf(text)).toMatchObject([
      { path: '/settings/limit/value', ...placeOf(text, '"PT96"'), suggestion: 'PT96H' },
    ]);
  });

  it.each([
    ['PT96', 'PT96H'],
    ['96 heures', 'PT96H'],
    ['96 h', 'PT96H'],
    ['96h', 'PT96H'],
    ['P96H', 'PT96H'],
    ['pt96h', 'PT96H'],
    ['1 hour', 'PT1H'],
    ['90 minutes', 'PT90M'],
    ['90 min.', 'PT90M'],
    ['P14', 'P14D'],
    ['PT14D', 'P14D'],
    ['3 jours', 'P3D'],
    ['3 days', 'P3D'],
    ['2 semaines', 'P2W'],
    ['12 mois', 'P12M'],
    ['1 Month', 'P1M'],
    ['2 ans', 'P2Y'],
  ])('comes with the duration that was meant: %s is %s', (value, suggestion) => {
    const document = documentWith(value, { values: { end: later('limit') } });
    expect(issuesOf(document)).toMatchObject([{ path: '/settings/limit/value', suggestion }]);
  });

  it.each(['three days', '96', 96, 'P', '3 5', '3 m', '', true, '1.5 hours', 'soon'])(
    'has no suggestion where nothing is near: %j',
    (value) => {
      const [issue, ...others] = issuesOf(
        documentWith(value || 'x', { values: { end: later('limit') } }),
      );
      expect(issue).toMatchObject({ path: '/settings/limit/value' });
      expect(issue).not.toHaveProperty('suggestion');
      expect(others).toEqual([]);
    },
  );

  it.each([
    ['20 jours', '20'],
    ['20', '20'],
    ['P20D', '20'],
  ])('comes with the number that was meant: %s is %s', (value, suggestion) => {
    const document = documentWith(value, { values: { end: inDays } });
    expect(issuesOf(document)).toMatchObject([{ path: '/settings/limit/value', suggestion }]);
  });

  it('is named where it is used, if it fits elsewhere', () => {
    expect(placesOf(14, { values: { right: inDays, wrong: later('limit') } })).toEqual([
      '/values/wrong/plus/1',
    ]);
  });

  it('is named where it is used, if it is a reading', () => {
    const choices = ['all', 'some'].map((value) => ({ value, label: words(value) }));
    const settings = { limit: { value: 'all', label: words('Limit'), choices } };
    expect(placesOf('all', { settings, values: { end: later('limit') } })).toEqual([
      '/values/end/plus/1',
    ]);
  });

  it.each<[string, Parts]>([
    ['compared with', { rules: rule({ when: { now: { notAfter: 'limit' } } }) }],
    ['counted from', { values: { end: { plus: ['limit', 'P1D'] } } }],
  ])('is told to be a value where it is a moment that is %s', (_, parts) => {
    const issues = issuesOf(documentWith('2026-12-31', parts));
    expect(issues).toMatchObject([{ path: '/settings/limit/value', code: 'setting-no-instant' }]);
  });

  it('says nothing where only a text inserts it', () => {
    expect(placesOf('soon', { steps: item({ text: words('Come {limit}.') }) })).toEqual([]);
  });

  it('is said once to be no calendar', () => {
    const open = { weekend: [7], holidays: [] };
    const next = (count: number) => ({ businessDays: count, after: 'now', calendar: 'limit' });
    const parts = { calendars: { open }, values: { one: next(1), two: next(2) } };
    expect(placesOf('opn', parts)).toEqual(['/settings/limit/value']);
  });
});

describe('a key that stands twice in one object', () => {
  const text = JSON.stringify(testDocument(), null, 2);
  const twice = (first: string, second: string) => text.replace(first, `${second},\n${first}`);

  it('is told with the place of the second', () => {
    const changed = twice('"id": "test"', '"id": "other"');
    expect(issuesOf(changed)).toMatchObject([
      {
        path: '/id',
        code: 'duplicate-key',
        ...placeOf(changed, '"id": "test"'),
        values: { line: 2 },
      },
    ]);
  });

  it('is told however deep it stands', () => {
    const changed = twice('"id": "never"', '"id": "once"');
    expect(issuesOf(changed)).toMatchObject([
      { path: '/rules/0/id', ...placeOf(changed, '"id": "never"') },
    ]);
  });

  it('is told beside all that is wrong otherwise', () => {
    const changed = twice('"id": "test"', '"id": "other"').replace('"UTC"', '"Mars/Base"');
    expect(issuesOf(changed).map(({ path }) => path)).toEqual(['/id', '/timeZone']);
  });

  it('may stand in two objects', () => {
    expect(issuesOf(text)).toEqual([]);
  });
});

describe('a web page in place of a document', () => {
  it.each([
    '<!doctype html><title>Not found</title>',
    '\uFEFF\n <HTML lang="fr">',
    '<?xml version="1.0"?><html/>',
    '<br />\n<b>Warning</b>: {"id": "test"}',
  ])('is told once: %j', (page) => {
    expect(issuesOf(page)).toMatchObject([{ path: '', code: 'web-page', line: 1, column: 1 }]);
  });
});

describe('a text that is no JSON', () => {
  it.each([
    ['{\n  "id": "test",\n  "version" "1"\n}', 3, 13],
    ['{\n  "id": "test",\n}', 3, 1],
    ['{ "id": test }', 1, 9],
    ['', 1, 1],
    ['{"a": 1} x', 1, 10],
    ['{\n  // a comment\n  "id": "x"\n}', 2, 3],
  ])('is told where: %j', (text, line, column) => {
    const [issue] = issuesOf(text);
    expect(issue).toMatchObject({ path: '', line, column });
    expect(issue?.message).toMatch(/JSON/);
  });
});

describe('what is no document at all', () => {
  it.each([null, undefined, 7, true, [], {}, 'hello', '[]', 'null', Symbol('x'), () => 1])(
    'has issues: %o',
    (document) => {
      expect(issuesOf(document).length).toBeGreaterThan(0);
    },
  );

  it.each([{}, [], 7n, Symbol('instant')])('has a place where a word should be: %o', (type) => {
    const document = { ...testDocument(), facts: { asked: { type } } };
    expect(issuesOf(document).map(({ path }) => path)).toEqual(['/facts/asked/type']);
  });

  it('has a place where a word should be in a text, too', () => {
    const text = JSON.stringify(testDocument({ facts: { asked: { type: {} } } }));
    expect(issuesOf(text).map(({ path }) => path)).toEqual(['/facts/asked/type']);
  });

  it('never makes parsing throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (document) => {
        const parsed = parsePolicy(document);
        expect(parsed.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

type Path = (string | number)[];

/** The paths of all parts of a document. */
function pathsOf(part: unknown, path: Path = []): Path[] {
  if (typeof part !== 'object' || part === null) return [path];
  const inner = Object.entries(part).flatMap(([key, value]) =>
    pathsOf(value, [...path, Array.isArray(part) ? Number(key) : key]),
  );
  return path.length ? [path, ...inner] : inner;
}

describe('a document with one part changed at random', () => {
  const document = JSON.parse(shippedText);
  document.scenarios = document.scenarios.slice(0, 1);
  const paths = pathsOf(document).filter(([first]) => first !== 'source');
  const at = (path: Path): unknown =>
    path.reduce((part, key) => (part as Record<string, unknown>)[key], document);
  const replacement = fc.oneof(
    fc.constantFrom<unknown[]>(undefined, null, '', 0, -1, true, [], {}, 'now', 'PT1H', 'full'),
    fc.constantFrom(...paths).map(at),
  );

  it('is refused with a place, or can be decided', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), replacement, (path, value) => {
        const changed = structuredClone(document);
        const parent = path
          .slice(0, -1)
          .reduce((part, key) => part[key] as Record<string | number, never>, changed);
        const last = path.at(-1) as string;
        if (value !== undefined) parent[last] = structuredClone(value);
        else if (Array.isArray(parent)) parent.splice(Number(last), 1);
        else delete parent[last];

        const parsed = parsePolicy(changed);
        if (parsed.ok) {
          for (const { answers, now } of stories.slice(8, 12)) {
            const { verdict } = decide(parsed.policy, answers, { now });
            expect(verdict).not.toBe(undefined);
          }
        } else {
          for (const { path, message } of parsed.issues) {
            expect(path).toMatch(/^(\/[^/]+)*$/);
            expect(message).not.toMatch(/undefined|\[object|Invalid input/);
          }
        }
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});
