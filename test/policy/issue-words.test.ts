import { describe, expect, it } from 'vitest';
import { describeIssue, type PolicyIssue, parsePolicy } from '../../src/policy/index.ts';
import { issueWords } from '../../src/policy/parse/issue-words/en.ts';
import type {
  IssueCode,
  JsonKind,
  Slip,
  Sort,
} from '../../src/policy/parse/issue-words/issue-values.ts';
import { frenchSpaces } from './french-spaces.ts';
import { asks, instant, type Parts, testDocument } from './test-policy.ts';

/** A document with one mistake, and what is said of it. */
type Case = readonly [document: unknown, english: string, french: string];

const text = { en: 'Text.' };
const label = { label: text };
const option = (id: string) => ({ id, ...label });
const outcome = { verdict: 'no', status: 'done', bestCase: 'none', certainty: 'clear' };
const cited = { sentences: ['A1'] };
const item = (parts: object) => ({ id: 'first', text, ...parts });

const paidBy = { type: 'choice', options: [option('card'), option('cash')], ...asks('How?') };
const causes = { type: 'choices', options: [option('late')], ...asks('Why?') };
const hours = { type: 'number', ...asks('Hours?') };
const used = { type: 'boolean', ...asks('Used?') };
const note = { type: 'text', ...asks('What?') };
const facts = { boughtAt: instant, paidBy, causes, hours, used, note };

const of = (parts: Parts) => testDocument({ facts, ...parts });
const fact = (parts: object) => testDocument({ facts: { asked: { ...asks('?'), ...parts } } });
const rule = (parts: object) => of({ rules: [{ id: 'first', ...outcome, ...cited, ...parts }] });
const when = (condition: object) => rule({ when: condition });
const value = (one: unknown) => of({ values: { end: one } });
const setting = (one: unknown, end: unknown) =>
  of({ settings: { window: { value: one, ...label } }, values: { end } });
const weekend = (days: unknown) => of({ calendars: { FR: { weekend: days, holidays: [] } } });
const holiday = (date: string) => of({ calendars: { FR: { weekend: [7], holidays: [{ date }] } } });
const evidence = { ...(testDocument().request as object), evidence: [{ id: 'bill', text }] };
const scenario = (expected: object) =>
  of({
    scenarios: [
      { id: 'one', now: '2026-01-01', answers: {}, expected: { verdict: 'no', ...expected } },
    ],
  });
const problem = (answers: string[]) =>
  of({
    problems: {
      outcome: { verdict: 'invalid', status: 'mend', bestCase: 'none', certainty: 'clear' },
      unreadable: text,
      checks: [{ id: 'odd', when: { used: true }, answers, text }],
    },
  });

const cases: Readonly<Record<IssueCode, Case>> = {
  'not-json': ['{ "id" "test" }', 'this is no JSON: colon expected', 'il manque un deux-points'],
  'web-page': [
    '<!doctype html>\n<title>Page introuvable</title>',
    'this is a web page, not a policy document (JSON): check the address',
    'c’est une page web, pas un document de politique (JSON) : vérifiez l’adresse',
  ],
  'duplicate-key': [
    '{\n"id": "returns",\n"id": "refunds" }',
    '"id" already stands in the same object, on line 2, and only one can count: rename or delete one of them',
    '« id » figure déjà dans le même objet, ligne 2, et un seul des deux peut compter : renommez-en un ou supprimez-le',
  ],

  'unknown-key': [
    rule({ wen: true }),
    '"wen" is no key that may stand here',
    'la clé « wen » n’a pas sa place ici',
  ],
  missing: [rule({ verdict: undefined }), '"verdict" is missing', '« verdict » manque'],
  'missing-kind': [
    of({ version: undefined }),
    '"version" is missing; it must be a text',
    '« version » manque ; il faut un texte',
  ],
  'missing-choice': [
    of({ dates: { limit: { value: 'now', ...label } } }),
    '"as" is missing; it must be one of instant, day',
    '« as » manque ; valeurs possibles : instant, day',
  ],
  'wrong-kind': [
    of({ version: 3 }),
    'must be a text, not a number',
    'il faut un texte, pas un nombre',
  ],
  'impossible-kind': [
    when({ used: { atMost: true } }),
    'cannot be true or false',
    'ne peut pas être true ou false',
  ],
  'wrong-choice': [
    of({ dates: { limit: { value: 'now', as: 'hour', ...label } } }),
    'must be one of instant, day, not "hour"',
    '"hour" n’est pas permis ; valeurs possibles : instant, day',
  ],
  'kind-for-choice': [
    of({ dates: { limit: { value: 'now', as: ['day'], ...label } } }),
    'must be one of instant, day, not a list',
    'ne peut pas être une liste ; valeurs possibles : instant, day',
  ],
  'no-id': [
    of({ facts: { '2nd': instant } }),
    '"2nd" is no id: use letters, digits, - and _, a letter first',
    '« 2nd » n’est pas un identifiant : lettres, chiffres, - et _ seulement, une lettre d’abord',
  ],
  'no-language': [
    of({ languages: ['en', 'FR'] }),
    '"FR" is no language tag: write it as in fr or pt-BR',
    '« FR » n’est pas un code de langue : écrivez-le comme fr ou pt-BR',
  ],
  'no-day': [
    holiday('1-1'),
    '"1-1" is no day of the year: write month and day as in 12-24',
    '« 1-1 » n’est pas un jour de l’année : écrivez le mois puis le jour, comme 12-24',
  ],
  empty: [of({ title: { en: '' } }), 'must not be empty', 'ne peut pas être vide'],
  'too-few': [value({ plus: ['now'] }), 'must hold at least 2', 'il en faut au moins 2'],
  'too-many': [
    value({ between: ['now', 'now', 'now'] }),
    'must hold at most 2',
    'il en faut au plus 2',
  ],
  'too-small': [weekend([0]), 'must be at least 1', 'il faut au moins 1'],
  'not-above': [fact({ ...used, cost: 0 }), 'must be more than 0', 'il faut plus de 0'],
  'too-big': [weekend([8]), 'must be at most 7', 'il faut au plus 7'],

  unknown: [
    rule({ sentences: ['Z9'] }),
    'there is no sentence "Z9"',
    'il n’y a pas de phrase « Z9 »',
  ],
  'unknown-insertion': [
    of({ title: { en: 'By {nobody}' } }),
    'there is no insertion "nobody"',
    'l’insertion {nobody} n’existe pas',
  ],
  'unknown-time-zone': [
    of({ timeZone: 'Mars/Base' }),
    'there is no time zone "Mars/Base"',
    'le fuseau horaire « Mars/Base » n’existe pas',
  ],
  'unknown-unit': [
    fact({ type: 'number', unit: 'blink' }),
    '"blink" is no unit that Intl knows',
    '« blink » n’est pas une unité connue',
  ],
  'reserved-name': [
    of({ facts: { now: paidBy } }),
    'the name "now" is taken: it is a word of the language',
    'le nom « now » est réservé : choisissez-en un autre',
  ],
  'taken-name': [
    of({ settings: { used: { value: 1, ...label } } }),
    'the name "used" is taken: it is in facts',
    'le nom « used » est déjà pris par une question',
  ],
  'used-twice': [
    of({ steps: [item({}), item({})] }),
    '"first" is used twice',
    '« first » est employé deux fois',
  ],
  'no-binding-text': [
    of({ languages: ['en', 'fr'], title: { fr: 'Essai' } }),
    'the binding language "en" is missing',
    'il manque le texte en « en », qui fait foi',
  ],
  'no-attach': [
    of({ request: evidence }),
    '"attach" is missing: it introduces this list',
    '« attach » manque : ce texte introduit la liste',
  ],

  'no-options': [
    fact({ type: 'choice' }),
    '"asked" needs options',
    'la question « asked » demande des réponses ("options")',
  ],
  'needless-options': [
    fact({ type: 'instant', options: [option('card')] }),
    'a fact of type "instant" has no options',
    'une question de type "instant" n’a pas de réponses ("options")',
  ],
  'no-answer': [
    fact({ type: 'number', otherwise: 'many' }),
    '"many" is no answer to "asked"',
    '"many" n’est pas une réponse à « asked »',
  ],
  'above-max': [
    fact({ type: 'number', min: 9, max: 5 }),
    'must not be more than max, 5',
    'le minimum ne peut pas dépasser le maximum, 5',
  ],
  'act-without-none': [
    fact({ type: 'instant', act: { text, to: 'now' } }),
    'an act can only set an instant that has "none": the answer before the act',
    'un acte ne peut fixer qu’un instant qui a "none", la réponse d’avant l’acte',
  ],
  'act-on-type': [
    fact({ type: 'number', act: { text, to: 'now' } }),
    'an act cannot bring about an answer to a fact of type "number"',
    'un acte ne peut pas donner la réponse à une question de type "number"',
  ],

  'never-null': [
    when({ paidBy: { isNot: null } }),
    '"paidBy" is never null',
    '« paidBy » ne vaut jamais null',
  ],
  'never-value': [
    when({ paidBy: 'cart' }),
    '"paidBy" is never "cart"',
    '« paidBy » ne vaut jamais "cart"',
  ],
  'never-unknown': [
    when({ boughtAt: 'unknown' }),
    '"boughtAt" never stays unknown',
    'la réponse à « boughtAt » n’est jamais inconnue',
  ],
  'not-comparable': [
    when({ hours: 'many' }),
    '"hours" cannot be compared with "many"',
    '« hours » ne se compare pas à "many"',
  ],
  'several-answers': [
    when({ causes: 'late' }),
    '"causes" holds several answers; ask what it "has"',
    '« causes » admet plusieurs réponses : comparez avec "has"',
  ],
  'unfit-operator': [
    when({ boughtAt: { has: 'card' } }),
    '"has" does not fit "boughtAt"',
    '« has » ne convient pas à « boughtAt »',
  ],
  'no-choice': [
    value({ lookup: 'hours', in: {} }),
    '"hours" is no choice',
    '« hours » n’est pas une question à choix',
  ],
  'no-quantity': [
    value({ latest: ['now', 'paidBy'] }),
    '"paidBy" is no instant, duration or number',
    '« paidBy » n’est ni un instant, ni une durée, ni un nombre',
  ],
  'wrong-measure': [
    value({ plus: ['now', 14] }),
    'must be a duration, but 14 is a number',
    'il faut une durée, or 14 est un nombre',
  ],
  'setting-no-measure': [
    setting('PT96', { plus: ['now', 'window'] }),
    '"PT96" is no duration, but "window" must be one (see /values/end/plus/1): write one such as "PT72H" (hours) or "P14D" (days)',
    '"PT96" n’est pas une durée, or « window » doit être une durée (voir /values/end/plus/1) : écrivez par exemple "PT72H" (heures) ou "P14D" (jours)',
  ],
  'setting-no-instant': [
    setting('2026-12-31', { latest: ['now', 'window'] }),
    'a setting holds no moment, so that "window" cannot be used as one: move "2026-12-31" to "values"',
    'un réglage ne contient pas d’instant, et « window » ne peut donc pas en être un : déplacez "2026-12-31" vers "values"',
  ],
  'not-a-count': [
    of({
      calendars: { FR: { weekend: [7], holidays: [] } },
      values: { end: { businessDays: 2.5, after: 'now', calendar: 'FR' } },
    }),
    'must be a whole number, 0 or more, not 2.5',
    'il faut un nombre entier, 0 ou plus, pas 2.5',
  ],
  'no-such-day': [
    holiday('02-30'),
    'there is no 02-30 in any year',
    'le 02-30 n’existe dans aucune année',
  ],

  'never-reached': [
    of({
      rules: ['one', 'two'].map((id) => ({ id, ...outcome, ...cited })),
    }),
    'is never reached: the rule "one" before it always holds',
    'cette règle n’est jamais atteinte : « one », placée avant elle, vaut toujours',
  ],
  circle: [
    of({ values: { a: { plus: ['b', 'P1D'] }, b: { plus: ['a', 'P1D'] } } }),
    'rests on itself: a → b → a',
    'cette définition dépend d’elle-même : a → b → a',
  ],
};

/** Nothing of what a name is looked for among is called `x`. */
const unknown: Readonly<Record<Sort, Case>> = {
  answer: [
    fact({ ...used, likelihoods: { x: 1 } }),
    'there is no answer "x"',
    'il n’y a pas de réponse « x »',
  ],
  calendar: [
    value({ businessDays: 3, after: 'now', calendar: 'x' }),
    'there is no calendar "x"',
    'il n’y a pas de calendrier « x »',
  ],
  class: [rule({ because: ['x'] }), 'there is no class "x"', 'il n’y a pas de classe « x »'],
  classOrSetting: [
    rule({ verdict: { from: 'x' } }),
    'there is no class or setting "x"',
    'il n’y a pas de classe ni de réglage « x »',
  ],
  date: [scenario({ dates: { x: null } }), 'there is no date "x"', 'il n’y a pas de date « x »'],
  fact: [problem(['x']), 'there is no fact "x"', 'il n’y a pas de question « x »'],
  factOrClass: [
    value({ lookup: 'x', in: {} }),
    'there is no fact or class "x"',
    'il n’y a pas de question ni de classe « x »',
  ],
  id: [rule({ verdict: 'x' }), 'there is no id "x"', 'il n’y a pas d’identifiant « x »'],
  language: [
    of({ title: { en: 'Test', xx: 'Test' } }),
    'there is no language "xx"',
    'il n’y a pas de langue « xx »',
  ],
  name: [when({ x: true }), 'there is no name "x"', 'il n’y a pas de nom « x »'],
  option: [
    when({ causes: { has: 'x' } }),
    'there is no option "x"',
    'il n’y a pas de réponse « x »',
  ],
  quantity: [
    value({ plus: ['x', 'P1D'] }),
    'there is no fact, setting, value or date "x"',
    'il n’y a pas de question, de réglage, de valeur ni de date « x »',
  ],
  sentence: cases.unknown,
  step: [scenario({ steps: ['x'] }), 'there is no step "x"', 'il n’y a pas d’étape « x »'],
  value: [of({ labels: { x: text } }), 'there is no value "x"', 'il n’y a pas de valeur « x »'],
};

const kinds: Readonly<Record<JsonKind, Case>> = {
  text: [
    of({ languages: 'en' }),
    'must be a list [ … ], not a text',
    'il faut une liste [ … ], pas un texte',
  ],
  number: cases['wrong-kind'],
  wholeNumber: [
    weekend([6.5]),
    'must be a whole number, not a number',
    'il faut un nombre entier, pas un nombre',
  ],
  boolean: [
    fact({ type: 'choice', options: [{ ...option('card'), alone: 'yes' }] }),
    'must be true or false, not a text',
    'il faut true ou false, pas un texte',
  ],
  list: [of({ version: [] }), 'must be a text, not a list', 'il faut un texte, pas une liste'],
  object: [
    of({ settings: [] }),
    'must be an object { … }, not a list',
    'il faut un objet { … }, pas une liste',
  ],
  null: [of({ version: null }), 'must be a text, not null', 'il faut un texte, pas null'],
  other: [
    { ...of({}), version: Symbol('1') },
    'must be a text, not something that JSON cannot hold',
    'il faut un texte, pas ce que JSON ne peut pas contenir',
  ],
};

const measures: Readonly<Record<string, Case>> = {
  duration: cases['setting-no-measure'],
  number: [
    setting('ten', { plus: ['now', { span: 'window', in: 'days' }] }),
    '"ten" is no number, but "window" must be one (see /values/end/plus/1/span): write one such as 14, without quotation marks',
    '"ten" n’est pas un nombre, or « window » doit être un nombre (voir /values/end/plus/1/span) : écrivez par exemple 14, sans guillemets',
  ],
  any: [
    setting('ten', { largest: ['window', 3] }),
    '"ten" is no duration or number, but "window" must be one (see /values/end/largest/0): write one such as "PT72H" (hours), "P14D" (days) or 14',
    '"ten" n’est ni une durée ni un nombre, or « window » doit être l’un ou l’autre (voir /values/end/largest/0) : écrivez par exemple "PT72H" (heures), "P14D" (jours) ou 14',
  ],
};

const slips: Readonly<Record<Slip, Case>> = {
  InvalidSymbol: ['[.5]', 'invalid symbol', 'un signe n’a pas sa place ici'],
  PropertyNameExpected: [
    '{ "a": 1, }',
    'property name expected',
    'une clé entre guillemets doit suivre (ou une virgule est de trop)',
  ],
  ValueExpected: ['{ "a": }', 'value expected', 'une valeur doit suivre'],
  ColonExpected: ['{ "a" 1 }', 'colon expected', 'il manque un deux-points'],
  CommaExpected: ['[1 2]', 'comma expected', 'il manque une virgule'],
  CloseBraceExpected: ['{ "a": 1', 'close brace expected', 'il manque une accolade fermante }'],
  CloseBracketExpected: ['[1', 'close bracket expected', 'il manque un crochet fermant ]'],
  EndOfFileExpected: ['{} {}', 'end of file expected', 'le document devrait s’arrêter ici'],
  InvalidCommentToken: [
    '{ /* mine',
    'comments may not stand here',
    'un commentaire n’a pas sa place ici : retirez-le',
  ],
  UnexpectedEndOfString: ['["a', 'unexpected end of string', 'il manque le guillemet fermant'],
  UnexpectedEndOfNumber: ['[1.]', 'unexpected end of number', 'ce nombre s’arrête trop tôt'],
  InvalidUnicode: ['["\\u12"]', 'invalid unicode', 'ce code Unicode est mal écrit'],
  InvalidEscapeCharacter: [
    '["\\x"]',
    'invalid escape character',
    'après \\, ce signe n’est pas permis',
  ],
  InvalidCharacter: ['["\t"]', 'invalid character', 'ce caractère n’est pas permis dans un texte'],
};

/** The first thing that is wrong with a document. */
function firstIssue(document: unknown): PolicyIssue {
  const parsed = parsePolicy(document);
  if (parsed.ok) throw new Error('nothing is wrong');
  const [issue] = parsed.issues;
  if (!issue) throw new Error('the document is refused without a word');
  return issue;
}

const rows = <Name extends string>(table: Readonly<Record<Name, Case>>) =>
  (Object.entries(table) as [Name, Case][]).map(
    ([name, [document, english, french]]) => [name, document, english, french] as const,
  );

describe('what is wrong with a document', () => {
  it('has a case here for all that can be said of it', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(issueWords).sort());
  });

  it.each(rows(cases))(
    'is told in English and in French: %s',
    (code, document, english, french) => {
      const issue = firstIssue(document);
      expect(issue.code).toBe(code);
      expect(issue.message).toBe(english);
      expect(describeIssue(issue, 'fr')).toBe(frenchSpaces(french));
    },
  );

  it.each(rows(unknown))('names what there is not: %s', (_, document, english, french) => {
    const issue = firstIssue(document);
    expect(issue.message).toBe(english);
    expect(describeIssue(issue, 'fr')).toBe(frenchSpaces(french));
  });

  it.each(rows(kinds))('names what stands there, and what should: %s', (_, document, en, fr) => {
    const issue = firstIssue(document);
    expect(issue.message).toBe(en);
    expect(describeIssue(issue, 'fr')).toBe(frenchSpaces(fr));
  });

  it.each(rows(measures))('names what a setting must be: %s', (_, document, english, french) => {
    const issue = firstIssue(document);
    expect(issue.message).toBe(english);
    expect(describeIssue(issue, 'fr')).toBe(frenchSpaces(french));
  });

  it.each(rows(slips))('names what makes it no JSON: %s', (slip, document, english, french) => {
    const parsed = parsePolicy(document);
    const issues = parsed.ok ? [] : parsed.issues;
    const issue = issues.find(({ code, values }) => code === 'not-json' && values.slip === slip);
    if (!issue) throw new Error(`there is no ${slip} among ${JSON.stringify(issues)}`);
    expect(issue.message).toBe(`this is no JSON: ${english}`);
    expect(describeIssue(issue, 'fr')).toBe(frenchSpaces(french));
  });

  it('is told in English to those whose language has no words for it', () => {
    const issue = firstIssue(of({ version: 3 }));
    for (const lang of ['en', 'en-GB', 'de', 'fro', '']) {
      expect(describeIssue(issue, lang)).toBe('must be a text, not a number');
    }
    expect(describeIssue(issue, 'fr-CA')).toBe('il faut un texte, pas un nombre');
  });

  it('is told by its message where it says no more', () => {
    expect(describeIssue({ message: 'no policy' }, 'fr')).toBe('no policy');
  });

  it('can be sent to a worker or kept as JSON, and still be told', () => {
    for (const [document, , french] of Object.values(cases)) {
      const kept = JSON.parse(JSON.stringify(firstIssue(document)));
      expect(describeIssue(kept, 'fr')).toBe(frenchSpaces(french));
    }
  });
});
