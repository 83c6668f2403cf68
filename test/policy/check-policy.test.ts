import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  checkPolicy,
  decide,
  type Policy,
  type PolicyFinding,
  parsePolicy,
} from '../../src/policy/index.ts';
import { shippedPolicy, withSettings } from './shipped-policy.ts';
import { asks, instant, type Parts, testPolicy } from './test-policy.ts';

const words = (text: string) => ({ en: text });
const cited = { sentences: ['A1'] };
const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', ...cited };
const rule = (id: string, verdict: string, when?: unknown) => ({
  id,
  verdict,
  ...(when === undefined ? {} : { when }),
  ...outcome,
});

const passed = (name: string) => ({ ...instant, ...asks(name), notAfter: 'now' });
const bought = { type: 'instant', notAfter: 'now', ...asks('When did you buy it?') };
const kind = {
  type: 'choice',
  options: ['game', 'film', 'book'].map((id) => ({ id, label: words(id) })),
  ...asks('What is it?'),
};
const used = { type: 'boolean', yes: words('Yes'), no: words('No'), ...asks('Used?') };
const hours = { type: 'number', unit: 'hour', min: 0, ...asks('How long?') };
const since = { between: ['bought', 'now'] };

/** A policy without a fault; the parts given replace its own. */
function policyOf(parts: Parts): Policy {
  const { bestCases, certainties, statuses } = testPolicy();
  return testPolicy({
    bestCases: { none: bestCases.none },
    certainties,
    statuses,
    rules: [rule('used', 'no', { used: true }), rule('unused', 'yes', { used: false })],
    facts: { used },
    ...parts,
  });
}

const found = (parts: Parts, kind: PolicyFinding['kind']) =>
  checkPolicy(policyOf(parts)).filter((finding) => finding.kind === kind);

/** The only finding of a kind. */
function theOne(parts: Parts, kind: PolicyFinding['kind']): PolicyFinding {
  const [finding, ...others] = found(parts, kind);
  expect(others).toEqual([]);
  if (!finding) throw new Error(`no ${kind} was found`);
  return finding;
}

/** What is decided for the customer of a finding, who must be a scenario that can be pasted. */
function witnessOf(parts: Parts, { witness }: PolicyFinding) {
  const policy = policyOf(parts);
  if (!witness) throw new Error('the finding has no witness');
  const parsed = parsePolicy(JSON.stringify({ ...policy, scenarios: [witness] }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const failing = checkPolicy(parsed.policy).filter(({ kind }) => kind === 'failing-scenario');
  expect(failing).toEqual([]);
  const answers = witness.answers as Answers;
  return { decision: decide(policy, answers, { now: witness.now }), ...witness, answers };
}

const elapsed = ({ now, answers }: { now: string; answers: Answers }) =>
  Date.parse(now) - Date.parse(String(answers.bought));

const hour = 36e5;

describe('a policy without a fault', () => {
  it('has no findings', () => {
    expect(checkPolicy(policyOf({}))).toEqual([]);
  });
});

describe('a gap', () => {
  it('is a customer for whom no rule holds', () => {
    const parts = { rules: [rule('used', 'no', { used: true })], facts: { used } };
    const gap = theOne(parts, 'gap');
    expect(gap).toMatchObject({ severity: 'error', path: '/rules' });
    const { decision, answers } = witnessOf(parts, gap);
    expect(answers).toEqual({ used: false });
    expect(decision.verdict).toBeNull();
    expect(decision.question).toBeNull();
  });

  it('may be one instant between two rules', () => {
    const parts = {
      facts: { bought },
      values: { since },
      rules: [
        rule('in-time', 'yes', { since: { lessThan: 'PT72H' } }),
        rule('late', 'no', { since: { moreThan: 'PT72H' } }),
      ],
    };
    const customer = witnessOf(parts, theOne(parts, 'gap'));
    expect(elapsed(customer)).toBe(72 * hour);
    expect(customer.decision.verdict).toBeNull();
  });

  it('may lie between two thresholds that should be one', () => {
    const parts = {
      facts: { bought },
      values: { since },
      rules: [
        rule('in-time', 'yes', { since: { atMost: 'PT72H' } }),
        rule('late', 'no', { since: { moreThan: 'PT73H' } }),
        rule('day-only', 'no', { unsure: { since: { atMost: 'PT73H' } } }),
        rule('day-only-before', 'no', { unsure: { since: { atMost: 'PT72H' } } }),
      ],
    };
    const customer = witnessOf(parts, theOne(parts, 'gap'));
    expect(elapsed(customer)).toBeGreaterThan(72 * hour);
    expect(elapsed(customer)).toBeLessThanOrEqual(73 * hour);
  });

  it('may be left by answers that are a day alone', () => {
    const parts = {
      facts: { bought },
      values: { since },
      rules: [
        rule('in-time', 'yes', { since: { atMost: 'PT72H' } }),
        rule('late', 'no', { since: { moreThan: 'PT72H' } }),
      ],
    };
    const customer = witnessOf(parts, theOne(parts, 'gap'));
    expect(customer.answers.bought).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(customer.decision.verdict).toBeNull();
  });

  it('may be a part of a decision that no case of a class gives', () => {
    const parts = {
      facts: { kind },
      classes: {
        state: { cases: [{ is: 'done', when: { kind: ['game', 'film'] } }] },
      },
      rules: [{ ...rule('all', 'no'), status: { from: 'state' } }],
    };
    const gap = theOne(parts, 'gap');
    expect(gap).toMatchObject({ severity: 'error', path: '/rules/0/status' });
    expect(gap.related).toEqual(['all', 'state']);
    const { decision, answers } = witnessOf(parts, gap);
    expect(answers).toEqual({ kind: 'book' });
    expect(decision).toMatchObject({ verdict: 'no', status: null });
  });

  it('is none where a last rule takes everybody else', () => {
    const rules = [rule('used', 'yes', { used: true }), rule('else', 'no')];
    expect(found({ rules }, 'gap')).toEqual([]);
  });

  it('is none where the answers cannot be true', () => {
    const parts = {
      facts: { bought: { ...bought, unknown: undefined }, sent: passed('Sent?') },
      problems: {
        ...testPolicy().problems,
        checks: [
          {
            id: 'sent-first',
            when: { any: [{ sent: null }, { not: { surely: { sent: { notBefore: 'bought' } } } }] },
            answers: ['sent', 'bought'],
            text: words('This cannot be.'),
          },
        ],
      },
      rules: [rule('after', 'yes', { sent: { notBefore: 'bought' } })],
    };
    expect(found(parts, 'gap')).toEqual([]);
  });
});

describe('a rule that never decides', () => {
  it('may come after one that holds for the same customers and more', () => {
    const rules = [
      rule('films', 'yes', { kind: ['film', 'book'] }),
      rule('books', 'no', { kind: 'book' }),
      rule('games', 'no', { kind: 'game' }),
    ];
    expect(theOne({ facts: { kind }, rules }, 'unreachable-rule')).toMatchObject({
      severity: 'error',
      path: '/rules/1',
      related: ['films'],
    });
  });

  it('may come after several that share its customers', () => {
    const rules = [
      rule('films', 'yes', { kind: 'film' }),
      rule('others', 'no', { kind: ['book', 'game'] }),
      rule('rest', 'no'),
    ];
    const { path, related } = theOne({ facts: { kind }, rules }, 'unreachable-rule');
    expect(path).toBe('/rules/2');
    expect([...(related ?? [])].sort()).toEqual(['films', 'others']);
  });

  it('may be beyond a threshold that an earlier rule shares', () => {
    const rules = [
      rule('long', 'no', { hours: { atLeast: 2 } }),
      rule('too-long', 'yes', { hours: { moreThan: 2 } }),
      rule('short', 'yes', { hours: { lessThan: 2 } }),
    ];
    expect(theOne({ facts: { hours }, rules }, 'unreachable-rule')).toMatchObject({
      path: '/rules/1',
      related: ['long'],
    });
  });

  it('may have a condition that nobody meets', () => {
    const rules = [
      rule('never', 'yes', { hours: { lessThan: 2, moreThan: 3 } }),
      rule('rest', 'no'),
    ];
    const finding = theOne({ facts: { hours }, rules }, 'unreachable-rule');
    expect(finding.path).toBe('/rules/0');
    expect(finding.related).toBeUndefined();
  });

  it('may ask for an order of instants that problems exclude', () => {
    const parts = {
      facts: { bought, contact: passed('Contacted?') },
      problems: {
        ...testPolicy().problems,
        checks: [
          {
            id: 'contact-first',
            when: { contact: { before: 'bought' } },
            answers: ['contact', 'bought'],
            text: words('This cannot be.'),
          },
        ],
      },
      rules: [rule('before', 'yes', { contact: { before: 'bought' } }), rule('rest', 'no')],
    };
    const finding = theOne(parts, 'unreachable-rule');
    expect(finding.path).toBe('/rules/0');
    expect(finding.related).toBeUndefined();
    expect(found({ ...parts, problems: testPolicy().problems }, 'unreachable-rule')).toEqual([]);
  });

  const reading = (value: string) => ({
    value,
    label: words('Reading'),
    choices: ['strict', 'lenient'].map((one) => ({ value: one, label: words(one) })),
    ...cited,
  });

  it('is none if it decides where a setting is chosen otherwise', () => {
    const parts = {
      settings: { reading: reading('strict') },
      rules: [rule('kind', 'yes', { used: true, reading: 'lenient' }), rule('rest', 'no')],
    };
    expect(found(parts, 'unreachable-rule')).toEqual([]);
  });

  it('is none if a setting takes its customers away', () => {
    const parts = {
      settings: { reading: reading('strict') },
      rules: [rule('all', 'no', { reading: 'strict' }), rule('rest', 'yes')],
    };
    expect(found(parts, 'unreachable-rule')).toEqual([]);
  });

  it('is none where the calendar decides', () => {
    const parts = {
      facts: { bought },
      rules: [
        rule('advent', 'yes', { bought: { within: { from: '12-20', to: '12-24' } } }),
        rule('month-end', 'yes', {
          now: { after: { minus: [{ endOf: 'month', of: 'now' }, 'PT9H'] } },
        }),
        rule('rest', 'no'),
      ],
    };
    expect(found(parts, 'unreachable-rule')).toEqual([]);
  });
});

describe('an overlap', () => {
  const rules = [
    rule('used', 'no', { used: true }),
    rule('short', 'yes', { hours: { lessThan: 2 } }),
    rule('rest', 'no'),
  ];

  it('is a customer for whom two rules hold that decide differently', () => {
    const parts = { facts: { used, hours }, rules };
    const overlap = theOne(parts, 'overlap');
    expect(overlap).toMatchObject({
      severity: 'warning',
      path: '/rules/1',
      related: ['used', 'short'],
    });
    const { decision, answers } = witnessOf(parts, overlap);
    expect(answers.used).toBe(true);
    expect(answers.hours).toBeLessThan(2);
    expect(decision.verdict).toBe('no');
  });

  it('may be one instant', () => {
    const parts = {
      facts: { bought },
      values: { since },
      rules: [
        rule('in-time', 'yes', { since: { atMost: 'PT72H' } }),
        rule('late', 'no', { since: { atLeast: 'PT72H' } }),
        rule('unsure', 'no'),
      ],
    };
    const overlap = theOne(parts, 'overlap');
    expect(overlap).toMatchObject({ severity: 'warning', related: ['in-time', 'late'] });
    expect(elapsed(witnessOf(parts, overlap))).toBe(72 * hour);
  });

  it('is only noted where the second rule is a fallback', () => {
    const [first, second, rest] = rules;
    const parts = { facts: { used, hours }, rules: [first, { ...second, fallback: true }, rest] };
    expect(theOne(parts, 'overlap')).toMatchObject({
      severity: 'note',
      related: ['used', 'short'],
    });
  });

  it('is only noted where the first rule is an exception to the second', () => {
    const parts = {
      facts: { kind, hours },
      rules: [
        rule('short-film', 'yes', { kind: 'film', hours: { lessThan: 1 } }),
        rule('film', 'no', { kind: 'film' }),
        rule('rest', 'yes'),
      ],
    };
    const overlap = theOne(parts, 'overlap');
    expect(overlap).toMatchObject({
      severity: 'note',
      path: '/rules/1',
      related: ['short-film', 'film'],
    });
    expect(witnessOf(parts, overlap).decision.verdict).toBe('yes');
  });

  it('is told of neighbouring bands only, since the others follow from them', () => {
    const verdicts = ['yes', 'no', 'yes'];
    const parts = {
      facts: { hours },
      rules: [
        ...verdicts.map((verdict, index) =>
          rule(`below-${index + 1}`, verdict, { hours: { lessThan: index + 1 } }),
        ),
        rule('rest', 'no'),
      ],
    };
    expect(found(parts, 'overlap').map(({ related }) => related)).toEqual([
      ['below-1', 'below-2'],
      ['below-2', 'below-3'],
    ]);
  });

  it('is none where both rules decide the same', () => {
    const same = rules.map((one) => ({ ...one, verdict: 'no' }));
    expect(found({ facts: { used, hours }, rules: same }, 'overlap')).toEqual([]);
  });

  it('is none between a rule and the last one, which takes everybody else', () => {
    expect(
      found({ rules: [rule('used', 'yes', { used: true }), rule('rest', 'no')] }, 'overlap'),
    ).toEqual([]);
  });
});

describe('what nobody reaches or uses', () => {
  const paths = (parts: Parts, kind: PolicyFinding['kind'] = 'unused') =>
    found(parts, kind).map(({ path }) => path);

  it('is a case after those that take all its customers', () => {
    const parts = {
      facts: { hours },
      classes: {
        length: {
          cases: [
            { is: 'short', when: { hours: { atMost: 2 } } },
            { is: 'very-short', when: { hours: { lessThan: 1 } } },
            { is: 'long' },
          ],
        },
      },
      rules: [rule('short', 'yes', { length: 'short' }), rule('rest', 'no')],
    };
    expect(theOne(parts, 'unreachable-case')).toMatchObject({
      severity: 'error',
      path: '/classes/length/cases/1',
    });
  });

  it('is a setting, a value, a class, a fact or a calendar that nothing names', () => {
    const setting = { value: 'PT1H', label: words('Window'), ...cited };
    const calendar = { label: words('Ours'), weekend: [7], holidays: [] };
    const parts = {
      facts: { used, hours },
      settings: { window: setting },
      values: { double: { plus: ['PT1H', 'PT1H'] } },
      classes: { state: { cases: [{ is: 'done' }] } },
      calendars: { ours: calendar },
    };
    expect(paths(parts).sort()).toEqual([
      '/calendars/ours',
      '/classes/state',
      '/facts/hours',
      '/settings/window',
      '/values/double',
    ]);
  });

  it('is a verdict, a status, a best case or a certainty that no rule gives', () => {
    const { verdicts, statuses, bestCases, certainties } = testPolicy();
    const texts = { label: words('Perhaps'), headline: words('Perhaps.'), tone: 'possible' };
    const parts = {
      verdicts: { ...verdicts, perhaps: texts },
      statuses: { ...statuses, waiting: { label: words('Waiting') } },
      bestCases: { none: bestCases.none, half: { label: words('Half') } },
      certainties: { ...certainties, guess: { label: words('Guess') } },
    };
    expect(paths(parts).sort()).toEqual([
      '/bestCases/half',
      '/certainties/guess',
      '/statuses/waiting',
      '/verdicts/perhaps',
    ]);
  });

  it('is none of those that a class or a choice of a setting gives', () => {
    const { verdicts } = testPolicy();
    const texts = { label: words('Perhaps'), headline: words('Perhaps.'), tone: 'possible' };
    const choices = ['no', 'perhaps'].map((value) => ({ value, label: words(value) }));
    const parts = {
      verdicts: { ...verdicts, perhaps: texts },
      settings: { late: { value: 'no', label: words('Late'), choices, ...cited } },
      rules: [
        rule('used', 'yes', { used: true }),
        { ...rule('rest', ''), verdict: { from: 'late' } },
      ],
    };
    expect(paths(parts)).toEqual([]);
  });

  it('is a step that nobody takes, and a date that nobody has', () => {
    const never = { used: true, verdict: 'yes' };
    const parts = {
      steps: [
        { id: 'ask', text: words('Ask.'), when: { verdict: 'yes' } },
        { id: 'wait', text: words('Wait.'), when: never },
      ],
      dates: { limit: { value: 'now', as: 'instant', label: words('Limit'), when: never } },
      deadlines: [{ id: 'by', text: words('By then.'), at: 'limit' }],
    };
    expect(paths(parts).sort()).toEqual(['/dates/limit', '/steps/1']);
  });

  it('is not a step for answers that cannot be true', () => {
    const parts = {
      facts: { used, bought },
      problems: {
        ...testPolicy().problems,
        checks: [
          {
            id: 'too-early',
            when: { bought: { before: '2020-01-01' } },
            answers: ['bought'],
            text: words('Too early.'),
          },
        ],
      },
      steps: [{ id: 'mend', text: words('Mend it.'), when: { status: 'mend' } }],
    };
    expect(paths(parts)).toEqual([]);
  });

  it('is the text of a class that no rule names as a reason', () => {
    const cases = [{ is: 'yes', when: { used: true }, text: words('You used it.') }, { is: 'no' }];
    const parts = (because: object) => ({
      classes: { wear: { cases } },
      rules: [{ ...rule('worn', 'no', { wear: 'yes' }), ...because }, rule('rest', 'yes')],
    });
    expect(paths(parts({}))).toEqual(['/classes/wear/cases/0/text']);
    expect(paths(parts({ because: ['wear'] }))).toEqual([]);
  });
});

describe('the sentences of the source', () => {
  const sentences = ['A1', 'A2'].map((id) => ({ id, text: `Sentence ${id}.` }));

  it('must each be cited or be said to be no rule', () => {
    const finding = theOne({ source: { sentences, notRules: [] } }, 'uncited-sentence');
    expect(finding).toMatchObject({
      severity: 'warning',
      path: '/source/sentences/1',
      related: ['A2'],
    });
    expect(found({ source: { sentences, notRules: ['A2'] } }, 'uncited-sentence')).toEqual([]);
  });

  it('must not be both', () => {
    const finding = theOne({ source: { sentences, notRules: ['A2', 'A1'] } }, 'uncited-sentence');
    expect(finding).toMatchObject({ path: '/source/notRules/1', related: ['A1'] });
  });
});

describe('a setting and the sentence that it cites', () => {
  const differing = (text: string, value: string | number, languages = ['fr']) => {
    const policy = policyOf({});
    const settings = { window: { value, label: words('Window'), ...cited } };
    const source = { sentences: [{ id: 'A1', text }], notRules: [] };
    const findings = checkPolicy({ ...policy, settings, source, languages });
    return findings.filter((finding) => finding.kind === 'outdated-sentence');
  };
  const asked = 'Les demandes sont soumises dans un délai de 72\u00a0heures après l’achat.';

  it('must not differ in the number', () => {
    expect(differing(asked, 'PT72H')).toEqual([]);
    expect(differing(asked, 'PT96H')).toMatchObject([
      { severity: 'warning', path: '/settings/window/value', related: ['A1'] },
    ]);
  });

  it.each([
    ['14 days to return it.', 'P30D', 'en'],
    ['Within 1 month.', 'P2M', 'en'],
    ['Sous 48 h.', 'PT72H', 'fr'],
    ['Binnen 14 dagen, na 2 weken niet meer.', 'P30D', 'nl'],
  ])('differ in the words of the binding language: %s is not %s', (text, value, language) => {
    expect(differing(text, value, [language])).toHaveLength(1);
  });

  it.each([
    ['nothing is told in digits', 'Within fourteen days.', 'P30D'],
    ['the number stands there in other words', '72h, or 48 hours by mail.', 'PT72H'],
    ['the number stands there for both', 'From 14 to 30 days.', 'P14D'],
    ['it is the same in another unit', 'Within 3 days, or 24 hours by mail.', 'PT72H'],
    ['weeks are days', 'Within 14 days.', 'P2W'],
    ['a year is months', 'For 1 year, and 3 months more.', 'P12M'],
    ['only another unit is named', 'You have two weeks; we answer in 24 hours.', 'P14D'],
    ['the number is no duration', 'Article 14: 50 articles at most.', 'P30D'],
    ['the number is no whole one', 'Within 1.5 days.', 'P3D'],
    ['it is no duration', '20 to 31 days.', 25],
  ])('may be told apart in no way where %s', (_, text, value) => {
    expect(differing(text, value, ['en'])).toEqual([]);
  });

  it('agree in the policy of the game store', () => {
    const store = new URL('../policies/game-store.json', import.meta.url);
    const parsed = parsePolicy(readFileSync(store, 'utf8'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const kinds = checkPolicy(parsed.policy).map(({ kind }) => kind);
    expect(kinds).not.toContain('outdated-sentence');
    expect(kinds).not.toContain('raw-insertion');
  });

  it('is not compared where the setting is one of several readings', () => {
    const choices = ['P14D', 'P30D'].map((value) => ({ value, label: words(value) }));
    const settings = { window: { value: 'P30D', label: words('Window'), choices, ...cited } };
    const source = { sentences: [{ id: 'A1', text: 'Within 14 days.' }], notRules: [] };
    expect(found({ settings, source }, 'outdated-sentence')).toEqual([]);
  });
});

describe('a translation', () => {
  it('is missing where a text or a sentence has none', () => {
    const policy = policyOf({});
    const both = (text: string) => ({ en: text, fr: `${text} (fr)` });
    const translate = (part: unknown): unknown => {
      if (Array.isArray(part)) return part.map(translate);
      if (typeof part !== 'object' || part === null) return part;
      const entries = Object.entries(part);
      const [key, text] = entries[0] ?? [];
      if (entries.length === 1 && key === 'en') return both(String(text));
      return Object.fromEntries(entries.map(([name, value]) => [name, translate(value)]));
    };
    const complete = translate({ ...policy, languages: ['en', 'fr'] }) as Policy;
    const source = { ...complete.source, translations: { fr: { A1: 'Nous décidons.' } } };
    expect(checkPolicy({ ...complete, source })).toEqual([]);

    const lacking = { ...complete, notice: { text: { en: 'Your rights remain.', fr: ' ' } } };
    expect(checkPolicy(lacking).map(({ kind, path }) => [kind, path])).toEqual([
      ['missing-translation', '/notice/text'],
      ['missing-translation', '/source/translations/fr/A1'],
    ]);
  });
});

describe('an insertion', () => {
  const setting = { limit: { value: 'P14D', label: words('Limit'), ...cited } };
  const text = words('Within {limit}.');
  const places = (parts: Parts) =>
    found({ settings: setting, ...parts }, 'raw-insertion').map(({ path }) => path);
  const { request } = testPolicy();

  it.each<[string, Parts]>([
    ['/timeZoneName', { timeZoneName: text }],
    // Told back, it would name itself.
    ['/facts/used/yes', { facts: { used: { ...used, yes: words('Yes, {limit}: {used}.') } } }],
    ['/request/reason/0', { request: { ...request, reason: [text] } }],
    [
      '/request/fields/order/hint',
      { request: { ...request, fields: { order: { label: words('Order'), hint: text } } } },
    ],
    ['/request/attach', { request: { ...request, attach: text } }],
    [
      '/request/evidence/0/text',
      { request: { ...request, attach: words('Attach:'), evidence: [{ id: 'bill', text }] } },
    ],
  ])('is told where nothing fills it in: %s', (path, parts) => {
    expect(places(parts)).toEqual([path]);
  });

  it.each<[string, Parts]>([
    ['a title', { title: text }],
    ['a question', { facts: { used: { ...used, question: { text, hint: text } } } }],
    ['an answer', { facts: { used: { ...used, yes: text, no: text } } }],
    ['an act', { facts: { used: { ...used, act: { text, to: false } } } }],
    ['a step', { steps: [{ id: 'wait', text, detail: text }] }],
    ['the notice', { notice: { text } }],
    ['a line of the request', { request: { ...request, subject: text, message: [{ text }] } }],
  ])('may stand in %s', (_, parts) => {
    expect(places(parts)).toEqual([]);
  });
});

describe('a scenario', () => {
  const steps = [{ id: 'wait', text: words('Wait.') }];
  const dates = {
    limit: { value: { plus: ['now', 'PT1H'] }, as: 'instant', label: words('Limit') },
  };
  const deadlines = [{ id: 'by', text: words('By then.'), at: 'limit' }];
  const failing = (expected: object) => {
    const one = { id: 'someone', now: '2026-01-15T12:00:00Z', answers: { used: false }, expected };
    return found({ steps, dates, deadlines, scenarios: [one] }, 'failing-scenario');
  };

  it('passes where it expects what is decided', () => {
    const limit = '2026-01-15T14:00:00+01:00';
    expect(failing({ verdict: 'yes', status: 'done', steps: ['wait'], dates: { limit } })).toEqual(
      [],
    );
  });

  it.each([
    [{ verdict: 'no' }, '/scenarios/0/expected/verdict'],
    [{ verdict: 'yes', status: 'mend' }, '/scenarios/0/expected/status'],
    [{ verdict: 'yes', steps: [] }, '/scenarios/0/expected/steps'],
    [{ verdict: 'yes', problems: ['x'] }, '/scenarios/0/expected/problems'],
    [{ verdict: 'yes', dates: { limit: null } }, '/scenarios/0/expected/dates/limit'],
    [
      { verdict: 'yes', dates: { limit: '2026-01-15T14:00:00Z' } },
      '/scenarios/0/expected/dates/limit',
    ],
  ])('fails where it does not: %j', (expected, path) => {
    expect(failing(expected)).toMatchObject([{ severity: 'error', path }]);
  });
});

describe('a policy that is too complex', () => {
  it('is said to be, and what is told is right all the same', () => {
    const rules = [
      rule('used', 'no', { used: true }),
      rule('short', 'yes', { hours: { lessThan: 2 } }),
      rule('books', 'yes', { kind: 'book' }),
    ];
    const policy = policyOf({ facts: { used, hours, kind }, rules });
    const findings = checkPolicy(policy, { budget: 3 });
    const [last] = findings.filter(({ kind: one }) => one === 'too-complex');
    expect(last).toMatchObject({ severity: 'warning', path: '/rules' });
    expect(last?.message).toContain('3');
    expect(findings.map(({ kind: one }) => one)).not.toContain('unreachable-rule');
  });
});

describe('the first policy of the documentation', () => {
  const page = readFileSync(new URL('../../docs/policies.md', import.meta.url), 'utf8');
  const [, first = ''] = /```json\n((?:(?!```).*\n)*)```/.exec(page) ?? [];
  const document = JSON.parse(first);
  const findings = (parts: object) => {
    const parsed = parsePolicy({ ...document, ...parts });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return checkPolicy(parsed.policy);
  };

  it('has nothing to mend', () => {
    expect(findings({})).toEqual([]);
  });

  it('is not too complex with a rule for those who do not know when', () => {
    const unknown = { label: words('I do not know') };
    const facts = { ...document.facts, boughtAt: { ...document.facts.boughtAt, unknown } };
    const rule = { ...document.rules[0], id: 'no-date', when: { boughtAt: 'unknown' } };
    const kinds = findings({ facts, rules: [rule, ...document.rules] }).map(({ kind }) => kind);
    expect(kinds).not.toContain('too-complex');
  });
});

describe('every finding', () => {
  it('comes with the errors first, then warnings, then notes', () => {
    const rules = [
      rule('short-film', 'yes', { kind: 'film', hours: { lessThan: 1 } }),
      rule('film', 'no', { kind: 'film' }),
      rule('never', 'yes', { hours: { lessThan: 1, moreThan: 2 } }),
    ];
    const parts = { facts: { kind, hours }, rules, values: { idle: 1 } };
    expect(checkPolicy(policyOf(parts)).map(({ severity, kind: one }) => [severity, one])).toEqual([
      ['error', 'gap'],
      ['error', 'unreachable-rule'],
      ['warning', 'unused'],
      ['note', 'overlap'],
    ]);
  });
});

describe('the shipped policy', () => {
  const findings = checkPolicy(shippedPolicy);

  it('has no error and no warning', () => {
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('has only witnesses that it decides as they say', () => {
    const scenarios = findings.flatMap(({ witness }) => witness ?? []);
    expect(scenarios.length).toBeGreaterThan(0);
    expect(parsePolicy({ ...shippedPolicy, scenarios })).toMatchObject({ ok: true });
    for (const { now, answers, expected } of scenarios) {
      expect(decide(shippedPolicy, answers as Answers, { now })).toMatchObject(expected);
    }
  });

  it('has no error under other readings either', () => {
    const other = {
      lateRequests: 'not-refundable',
      outageBypassesWindow: false,
      mixedCauses: 'exclude-if-any',
    };
    const errors = checkPolicy({ ...withSettings(shippedPolicy, other), scenarios: [] });
    expect(errors.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
