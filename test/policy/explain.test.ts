import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type Condition,
  explain,
  type Policy,
  whyNot,
} from '../../src/policy/index.ts';
import { shippedPolicy, stories } from './shipped-policy.ts';
import { asks, type Parts, policyThatAsks, testPolicy } from './test-policy.ts';

/** Spaces that do not break look like others here. */
const plain = (text: string) => text.replace(/\s/g, ' ');

const story = (id: string) => {
  const found = stories.find((one) => one.id === id);
  if (!found) throw new Error(`no story ${id}`);
  return found;
};

/** What the customer of a story is told, one line each. */
function told(id: string, but: Answers = {}, lang = 'fr'): string[] {
  const { answers, now } = story(id);
  const { tests } = explain(shippedPolicy, { ...answers, ...but }, { now, lang });
  return tests.map(({ text }) => plain(text));
}

describe('the explanation of a worked customer', () => {
  it('tells a confirmed cause, and the sentence that excludes it', () => {
    const { answers, now } = story('H16');
    const { rule, tests } = explain(shippedPolicy, answers, { now });
    expect(rule).toBe('excluded');
    expect(tests.map(({ text }) => plain(text))).toEqual([
      'Motif : « Mon fournisseur d’accès bloque le service »',
      'Cause établie : « Oui, l’assistance l’a confirmée ou j’en ai la preuve »',
      'Nos conditions ne prévoient pas de remboursement pour un blocage par votre fournisseur d’accès.',
    ]);
    expect(tests.at(-1)).toMatchObject({
      holds: true,
      facts: ['causes'],
      sentences: ['S20', 'S23', 'S26'],
      path: '/classes/exclusion/cases/2/when',
      of: 'exclusion',
    });
  });

  it('begins with what the rule says, then the answers that make it so', () => {
    expect(told('H19')).toEqual([
      'Nos conditions ne prévoient pas de remboursement pour une interruption temporaire.',
      'Début de la coupure : « Cela va et vient »',
      'Motif : « Coupures, image qui se fige, chaînes hors ligne »',
    ]);
  });

  it('compares a request sent now with the end of the time to ask', () => {
    expect(told('H01')).toContain(
      'Votre demande : maintenant, mardi 13 janvier 2026 à 09:00, au plus tard le jeudi 15 janvier 2026 à 10:00 (fin du délai)',
    );
  });

  it('counts elapsed hours across the change of the clock', () => {
    expect(told('H05')[1]).toMatch(/au plus tard le lundi 30 mars 2026 à 19:00 \(fin du délai\)$/);
  });

  it('says that a request is late by saying after what it comes', () => {
    const late = told('H01', { purchasedAt: '2026-01-01T10:00' });
    expect(late).toContain('Votre demande arrive plus de 72 heures après l’achat.');
    expect(late).toContain(
      'Votre demande : maintenant, mardi 13 janvier 2026 à 09:00, après le dimanche 4 janvier 2026 à 10:00 (fin du délai)',
    );
  });

  it('tells the seconds where only they make the difference', () => {
    const sent = { purchasedAt: '2026-06-01T14:00:00', submittedAt: '2026-06-04T13:59:30' };
    expect(told('H03', sent)[1]).toBe(
      'Votre demande : jeudi 4 juin 2026 à 13:59:30, au plus tard le jeudi 4 juin 2026 à 14:00:00 (fin du délai)',
    );
  });

  it('says "perhaps" where the time of day is not known', () => {
    expect(told('H10')[1]).toBe(
      'Votre demande : maintenant, lundi 13 avril 2026 à 12:00, peut-être avant cette limite : le lundi 13 avril 2026, heure inconnue (fin du délai)',
    );
  });

  it('says so where the date is not known at all', () => {
    expect(told('H10', { purchasedAt: 'unknown' })[1]).toBe(
      'Votre demande : maintenant, lundi 13 avril 2026 à 12:00, peut-être avant cette limite : date inconnue (fin du délai)',
    );
  });

  it('tells how long an outage has lasted, and that it goes on', () => {
    const lines = told('H24');
    expect(lines).toContain('Fin de la coupure : « Non, elle dure encore »');
    expect(lines).toContain(
      'Coupure jusqu’à : maintenant, mercredi 23 septembre 2026 à 12:00, avant le jeudi 24 septembre 2026 à 06:00 (48 heures après le début de la coupure)',
    );
  });

  it('says that support has had its time', () => {
    expect(told('H02')).toContain(
      'Maintenant : jeudi 5 février 2026 à 09:30, après le mercredi 4 février 2026 à 21:00 (48 heures après le contact avec l’assistance)',
    );
  });

  it('names every answer where several count', () => {
    expect(told('H31')).toContain(
      'Motif : « Mon appareil n’est pas compatible » et « Autre raison »',
    );
  });

  it('tells of impossible answers what is wrong with them', () => {
    const { answers, now } = story('H38');
    const { rule, tests } = explain(shippedPolicy, answers, { now });
    expect(rule).toBeNull();
    expect(tests.map(({ text }) => plain(text)).slice(0, 2)).toEqual([
      'L’achat ne peut pas être dans le futur.',
      'Achat : samedi 12 décembre 2026 à 10:00, après le jeudi 12 février 2026 à 10:00 (maintenant)',
    ]);
    expect(tests[0]).toMatchObject({ path: '/problems/checks/0/when', of: 'purchase-in-future' });
  });

  it('speaks the language asked for', () => {
    expect(told('H19', {}, 'en')).toEqual([
      'Temporary interruptions do not give rise to a refund.',
      'Start of the outage: “It comes and goes”',
      'Reason: “Outages, freezing picture, channels offline”',
    ]);
  });

  it.each(stories)('$id is told in three to nine lines, each once', ({ answers, now }) => {
    const { tests } = explain(shippedPolicy, answers, { now });
    expect(tests.length).toBeGreaterThanOrEqual(3);
    expect(tests.length).toBeLessThanOrEqual(9);
    expect(new Set(tests.map(({ text }) => text)).size).toBe(tests.length);
  });

  it.each(stories)('$id cites a sentence in every line', ({ answers, now }) => {
    for (const { sentences } of explain(shippedPolicy, answers, { now }).tests) {
      expect(sentences.length).toBeGreaterThan(0);
    }
  });
});

describe('an explanation while answers are missing', () => {
  it('names the answers that the first possible rule waits for', () => {
    const { rule, tests } = explain(shippedPolicy, {}, { now: story('H01').now });
    expect(rule).toBeNull();
    expect(tests[0]).toMatchObject({ holds: null, facts: ['causes'] });
    expect(plain(tests[0]?.text ?? '')).toBe('Motif : réponse attendue');
  });

  it('does not wait for an answer that depends on another', () => {
    const { tests } = explain(
      shippedPolicy,
      { causes: ['interruption'] },
      { now: story('H01').now },
    );
    expect(tests.map(({ text }) => plain(text))).toEqual([
      'Début de la coupure : réponse attendue',
    ]);
  });
});

describe('why not another verdict', () => {
  const because = (id: string, verdict: string, but: Answers = {}) => {
    const { answers, now } = story(id);
    return whyNot(shippedPolicy, { ...answers, ...but }, verdict, { now }).map(
      ({ rule, tests }) => [rule, ...tests.map(({ text }) => plain(text))],
    );
  };

  it('tells what another reason would have been, where only that one counts', () => {
    expect(because('H16', 'outage-choice')).toEqual([
      [
        'long-outage',
        'Motif : « Mon fournisseur d’accès bloque le service » (ce résultat suppose : « Coupures, image qui se fige, chaînes hors ligne »)',
        'Début de la coupure : « Cela va et vient »',
      ],
    ]);
  });

  it('tells that the outage has not lasted long enough', () => {
    expect(because('H24', 'outage-choice')).toEqual([
      [
        'long-outage',
        'Coupure jusqu’à : maintenant, mercredi 23 septembre 2026 à 12:00, avant le jeudi 24 septembre 2026 à 06:00 (48 heures après le début de la coupure)',
      ],
    ]);
  });

  it('tells that the request is late', () => {
    expect(because('H01', 'full', { purchasedAt: '2026-01-01T10:00' })).toEqual([
      [
        'in-time',
        'Votre demande arrive plus de 72 heures après l’achat.',
        'Votre demande : maintenant, mardi 13 janvier 2026 à 09:00, après le dimanche 4 janvier 2026 à 10:00 (fin du délai)',
      ],
    ]);
  });

  it('says so of a rule that only an earlier one keeps from deciding', () => {
    expect(because('H19', 'full')).toEqual([
      [
        'in-time',
        'Une autre règle passe avant. Nos conditions ne prévoient pas de remboursement pour une interruption temporaire.',
      ],
    ]);
  });

  it('leaves out rules that a setting rules out for everybody', () => {
    const rules = because('H01', 'not-refundable').map(([rule]) => rule);
    expect(rules).toContain('excluded');
    expect(rules).not.toContain('supposed-cause-binding');
    expect(rules).not.toContain('too-late');
  });

  it('has nothing to say of the verdict that is decided, of an unknown one, or of impossible answers', () => {
    expect(because('H01', 'full')).toEqual([]);
    expect(because('H01', 'no such verdict')).toEqual([]);
    expect(because('H38', 'full')).toEqual([]);
  });
});

describe('the explanation of another trade’s policy', () => {
  const game: Policy = JSON.parse(
    readFileSync(new URL('../policies/game-store.json', import.meta.url), 'utf8'),
  );
  const now = '2026-06-10T12:00:00-07:00';
  const answers = {
    product: 'game',
    banned: false,
    playTime: 1,
    boughtAt: '2026-06-01T09:00',
    refundsThisYear: 0,
  };
  const lines = (but: Answers = {}, lang = 'en') =>
    explain(game, { ...answers, ...but }, { now, lang }).tests.map(({ text }) => plain(text));

  it('tells a number with its unit', () => {
    expect(lines({ playTime: 3.5 })[1]).toBe('Play time: 3.5 hours, at least 2 hours');
    expect(lines({ playTime: 3.5 }, 'fr')[1]).toBe('Temps de jeu : 3,5 heures, au moins 2 heures');
  });

  it('tells a number that is not known', () => {
    expect(lines({ playTime: 'unknown' })).toContain(
      'Play time: not known, perhaps more than this limit: 2 hours',
    );
  });

  it('tells the limit of the choice that applies', () => {
    expect(lines({ product: 'item', itemUsed: false, boughtAt: '2026-06-09T13:00' })).toContain(
      'Now: Wednesday, June 10, 2026 at 12:00 PM, no later than Thursday, June 11, 2026 at 1:00 PM (Purchase + 48 hours)',
    );
  });

  it('tells of an unreadable answer that it is one', () => {
    const { tests } = explain(game, { banned: 'x' }, { now });
    expect(tests[0]).toMatchObject({
      text: 'We cannot read this answer: Banned.',
      holds: false,
      facts: ['banned'],
      path: '/facts/banned',
    });
  });
});

const words = (text: string) => ({ en: text });
const called = (name: string) => ({
  question: { text: words(`${name}?`), whenAnswered: words(name) },
});
const options = (...ids: string[]) => ids.map((id) => ({ id, label: words(id.toUpperCase()) }));

const facts = {
  bought: {
    type: 'instant',
    ...called('Purchase'),
    none: { label: words('Not at all') },
    unknown: { label: words('No idea') },
  },
  size: { type: 'number', ...called('Size') },
  kind: { type: 'choice', options: options('x', 'y', 'z'), ...called('Kind') },
  extras: { type: 'choices', options: options('p', 'q', 'r'), ...called('Extras') },
  used: { type: 'boolean', yes: words('Yes'), no: words('No'), ...called('Used') },
};

const now = '2026-06-01T12:00Z';
const may10 = 'Sunday, May 10, 2026';

function linesOf(when: Condition, answers: Answers, parts: Parts = {}): string[] {
  const policy = policyThatAsks(when, { facts, ...parts });
  return explain(policy, answers, { now }).tests.map(({ text }) => plain(text));
}

const at = (time: string) => ({ bought: `2026-05-10T${time}` });
const ten = '2026-05-10T10:00';

describe('each comparison, told as it is', () => {
  it.each<[string, Condition, Answers, string]>([
    ['atMost', { size: { atMost: 3 } }, { size: 3 }, 'Size: 3, at most 3'],
    ['not atMost', { size: { atMost: 3 } }, { size: 4 }, 'Size: 4, more than 3'],
    ['lessThan', { size: { lessThan: 3 } }, { size: 2 }, 'Size: 2, less than 3'],
    ['not lessThan', { size: { lessThan: 3 } }, { size: 3 }, 'Size: 3, at least 3'],
    ['atLeast', { size: { atLeast: 3 } }, { size: 3 }, 'Size: 3, at least 3'],
    ['not atLeast', { size: { atLeast: 3 } }, { size: 2 }, 'Size: 2, less than 3'],
    ['moreThan', { size: { moreThan: 3 } }, { size: 4 }, 'Size: 4, more than 3'],
    ['not moreThan', { size: { moreThan: 3 } }, { size: 3 }, 'Size: 3, at most 3'],
    [
      'notAfter',
      { bought: { notAfter: ten } },
      at('10:00'),
      `Purchase: ${may10} at 10:00 AM, no later than ${may10} at 10:00 AM`,
    ],
    [
      'not notAfter',
      { bought: { notAfter: ten } },
      at('11:00'),
      `Purchase: ${may10} at 11:00 AM, after ${may10} at 10:00 AM`,
    ],
    [
      'before',
      { bought: { before: ten } },
      at('09:00'),
      `Purchase: ${may10} at 9:00 AM, before ${may10} at 10:00 AM`,
    ],
    [
      'not before',
      { bought: { before: ten } },
      at('10:00'),
      `Purchase: ${may10} at 10:00 AM, no earlier than ${may10} at 10:00 AM`,
    ],
    [
      'notBefore',
      { bought: { notBefore: ten } },
      at('10:00'),
      `Purchase: ${may10} at 10:00 AM, no earlier than ${may10} at 10:00 AM`,
    ],
    [
      'after',
      { bought: { after: ten } },
      at('11:00'),
      `Purchase: ${may10} at 11:00 AM, after ${may10} at 10:00 AM`,
    ],
    [
      'notAfter a whole day',
      { bought: { notAfter: '2026-05-10' } },
      at('11:00'),
      `Purchase: ${may10} at 11:00 AM, no later than ${may10}`,
    ],
    [
      'within a season',
      { bought: { within: { from: '12-01', to: '05-31' } } },
      at('11:00'),
      `Purchase: ${may10} at 11:00 AM, between December 1 and May 31`,
    ],
    [
      'outside a season',
      { bought: { within: { from: '12-01', to: '01-15' } } },
      at('11:00'),
      `Purchase: ${may10} at 11:00 AM, outside the time from December 1 to January 15`,
    ],
    ['is', { kind: 'x' }, { kind: 'x' }, 'Kind: “X”'],
    ['is another', { kind: ['x', 'y'] }, { kind: 'z' }, 'Kind: “Z”'],
    ['isNot', { kind: { isNot: 'x' } }, { kind: 'z' }, 'Kind: “Z”'],
    ['has', { extras: { has: 'p' } }, { extras: ['p', 'q'] }, 'Extras: “P” and “Q”'],
    ['hasOnly', { extras: { hasOnly: ['p', 'q'] } }, { extras: ['p'] }, 'Extras: “P”'],
    ['a yes or no', { used: true }, { used: false }, 'Used: No'],
    ['null', { bought: null }, { bought: null }, 'Purchase: “Not at all”'],
    ['not null', { bought: null }, at('10:00'), `Purchase: ${may10} at 10:00 AM`],
    ['unknown', { bought: 'unknown' }, { bought: 'unknown' }, 'Purchase: “No idea”'],
    ['exact', { bought: { exact: false } }, { bought: '2026-05-10' }, `Purchase: ${may10}`],
    [
      'a comparison with what did not happen',
      { bought: { before: ten } },
      { bought: null },
      'Purchase: “Not at all”',
    ],
  ])('%s', (_, when, answers, line) => {
    expect(linesOf(when, answers)).toEqual([line]);
  });

  it.each<[string, Condition, Answers, string]>([
    [
      'a length of time',
      { held: { moreThan: 'PT48H' } },
      { bought: '2026-05-30T10:00Z' },
      'Held for: 50 hours, more than 48 hours',
    ],
    [
      'a number of days',
      { days: { atMost: 5 } },
      { bought: '2026-05-30T10:00Z' },
      'Days since: 2, at most 5',
    ],
    [
      'a value without a label, by how it comes about',
      { now: { after: { plus: ['bought', 'P14D'] } } },
      { bought: '2026-05-10T10:00' },
      'Now: Monday, June 1, 2026 at 12:00 PM, after Sunday, May 24, 2026 at 10:00 AM (Purchase + 14 days)',
    ],
  ])('%s', (_, when, answers, line) => {
    const values = {
      held: { between: ['bought', 'now'] },
      days: { between: ['bought', 'now'], in: 'days' },
    };
    const labels = { held: words('Held for'), days: words('Days since') };
    expect(linesOf(when, answers, { values, labels })).toEqual([line]);
  });

  it.each<[string, Condition]>([
    ['possibly', { possibly: { bought: { before: ten } } }],
    ['unsure', { unsure: { bought: { before: ten } } }],
    ['surely, which fails', { surely: { bought: { before: ten } } }],
  ])('%s: an inexact answer is told as "perhaps"', (_, when) => {
    expect(linesOf(when, { bought: '2026-05-10' })).toEqual([
      `Purchase: ${may10}, time not known, perhaps before this limit: ${may10} at 10:00 AM`,
    ]);
  });

  it('a customer whose answers the question itself ends in a mark is not given a colon', () => {
    const asked = { used: { ...facts.used, ...asks('Used it?') } };
    expect(linesOf({ used: true }, { used: true }, { facts: asked })).toEqual(['Used it? Yes']);
  });
});

describe('each way to combine tests', () => {
  const both = { size: 2, used: true };

  it('all that hold: every part', () => {
    expect(linesOf({ all: [{ size: { atMost: 3 } }, { used: true }] }, both)).toEqual([
      'Size: 2, at most 3',
      'Used: Yes',
    ]);
  });

  it('all, one of which fails: that one', () => {
    expect(linesOf({ size: { atMost: 3 }, used: false }, both)).toEqual(['Used: Yes']);
  });

  it('any that hold: the first', () => {
    expect(linesOf({ any: [{ size: { atMost: 1 } }, { used: true }, { size: 2 }] }, both)).toEqual([
      'Used: Yes',
    ]);
  });

  it('any that fail: every part', () => {
    expect(linesOf({ any: [{ size: { atMost: 1 } }, { used: false }] }, both)).toEqual([
      'Size: 2, more than 1',
      'Used: Yes',
    ]);
  });

  it('not: what makes its part fail', () => {
    expect(linesOf({ not: { size: { atMost: 1 }, used: true } }, both)).toEqual([
      'Size: 2, more than 1',
    ]);
  });

  it('a class: what its case says, then its tests, then what earlier cases ruled out', () => {
    const classes = {
      grade: {
        cases: [
          { is: 'worn', when: { used: true } },
          {
            is: 'small',
            when: { size: { atMost: 3 } },
            text: words('It is small.'),
            sentences: ['A1'],
          },
          { is: 'large' },
        ],
      },
    };
    const answers = { size: 2, used: false };
    expect(linesOf({ grade: 'small' }, answers, { classes })).toEqual([
      'It is small.',
      'Size: 2, at most 3',
      'Used: No',
    ]);
  });

  it('a setting is not told: it is no test of the customer', () => {
    const settings = { strict: { value: true, label: words('Strict') } };
    expect(linesOf({ strict: true, used: true }, { used: true }, { settings })).toEqual([
      'Used: Yes',
    ]);
  });

  it('a rule that always holds says so', () => {
    expect(explain(testPolicy(), {}, { now })).toEqual({
      rule: 'never',
      tests: [
        {
          text: 'This rule holds in every case.',
          holds: true,
          facts: [],
          sentences: ['A1'],
          path: '/rules/0',
          of: 'never',
        },
      ],
    });
  });
});

describe('why not, of several rules', () => {
  const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };
  const policy = testPolicy({
    facts,
    rules: [
      { id: 'far', when: { used: true, size: { atMost: 3 } }, verdict: 'yes', ...outcome },
      { id: 'near', when: { used: false, size: { atMost: 5 } }, verdict: 'yes', ...outcome },
      { id: 'same', when: { size: { atMost: 5 } }, verdict: 'yes', ...outcome },
      { id: 'otherwise', verdict: 'no', ...outcome },
    ],
  });

  it('tells the nearest first, and the same only once', () => {
    expect(whyNot(policy, { used: false, size: 9 }, 'yes', { now })).toMatchObject([
      { rule: 'near', tests: [{ text: 'Size: 9, more than 5', holds: false }] },
      {
        rule: 'far',
        tests: [
          { text: 'Used: No (this result supposes: Yes)', holds: false },
          { text: 'Size: 9, more than 3', holds: false },
        ],
      },
    ]);
  });

  it('does not count what is not answered yet as failing', () => {
    expect(whyNot(policy, { size: 9 }, 'yes', { now }).map(({ rule }) => rule)).toEqual([
      'far',
      'near',
    ]);
    expect(whyNot(policy, { used: false }, 'yes', { now }).map(({ rule }) => rule)).toEqual([
      'far',
    ]);
  });

  it('tells what would have to be true for a fact to count at all', () => {
    const onlyIf = { kind: 'x' };
    const used = { ...facts.used, onlyIf, otherwise: false };
    const asked = policyThatAsks({ used: true }, { facts: { ...facts, used } });
    expect(whyNot(asked, { kind: 'y' }, 'yes', { now })).toMatchObject([
      { rule: 'holds', tests: [{ text: 'Kind: “Y” (this result supposes: “X”)' }] },
    ]);
  });
});

describe('labels of values', () => {
  it('are reported where there is no such value', () => {
    expect(() => testPolicy({ values: { end: 'now' }, labels: { ent: words('End') } })).toThrow(
      /there is no value.*\n.*"end"/,
    );
  });
});
