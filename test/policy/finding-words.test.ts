import { describe, expect, it } from 'vitest';
import { findingWords } from '../../src/policy/analysis/check/finding-words/en.ts';
import type { FindingCode } from '../../src/policy/analysis/check/finding-words/finding-values.ts';
import {
  checkPolicy,
  describeFinding,
  type Policy,
  type PolicyFinding,
} from '../../src/policy/index.ts';
import { frenchSpaces } from './french-spaces.ts';
import { bands } from './large-policies.ts';
import { asks, type Parts, testPolicy } from './test-policy.ts';

/** A policy with something to mend, and what is said of that; `#` is the number of overlaps told. */
type Case = readonly [policy: () => Policy, english: string, french: string, budget?: number];

const words = (text: string) => ({ en: text });
const label = { label: words('Label') };
const cited = { sentences: ['A1'] };
const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', ...cited };
const rule = (id: string, verdict: string, when?: unknown) => ({
  id,
  verdict,
  ...(when === undefined ? {} : { when }),
  ...outcome,
});

const used = { type: 'boolean', yes: words('Yes'), no: words('No'), ...asks('Used?') };
const hours = { type: 'number', min: 0, ...asks('How long?') };
const facts = { used, hours };
const usedOrNot = [rule('used', 'no', { used: true }), rule('unused', 'yes', { used: false })];
const rest = rule('rest', 'no');
const classOf = (...cases: object[]) => ({ state: { cases } });

/** A policy without a fault; the parts given replace its own. */
function policyOf(parts: Parts): Policy {
  const { bestCases, certainties, statuses } = testPolicy();
  return testPolicy({
    bestCases: { none: bestCases.none },
    certainties,
    statuses,
    rules: usedOrNot,
    facts: { used },
    ...parts,
  });
}
const of = (parts: Parts) => () => policyOf(parts);
const ruled = (...rules: object[]) => of({ facts, rules });
const sentences = ['A1', 'A2'].map((id) => ({ id, text: `Sentence ${id}.` }));
const inEnglishAndFrench = (text: { en: string; fr?: string }) =>
  of({ languages: ['en', 'fr'], notice: { text } });

const cases: Readonly<Record<FindingCode, Case>> = {
  'no-rule': [
    ruled(rule('used', 'no', { used: true })),
    'some customers get no decision, because no rule holds for them; the witness is one of them: add a rule for such customers, or a last rule without "when" for everybody else',
    'Certains clients n’obtiennent aucune décision, car aucune règle ne vaut pour eux ; l’exemple en montre un. Ajoutez une règle pour eux, ou une dernière règle sans "when" pour tous les autres.',
  ],
  'no-case': [
    of({
      classes: classOf({ is: 'done', when: { used: true } }),
      rules: [{ ...rule('all', 'no'), status: { from: 'state' }, certainty: { from: 'state' } }],
      certainties: { done: label, clear: label },
    }),
    'some customers whom the rule "all" decides get no status, no certainty, because no case of "state" holds for them; the witness is one of them: add a last case without "when" there',
    'Il manque à certains clients de la règle « all » une partie de leur décision (situation, certitude), car aucun cas de « state » ne vaut pour eux ; l’exemple en montre un. Ajoutez-y un dernier cas sans "when".',
  ],
  'shadowed-rule': [
    ruled(
      rule('long', 'no', { hours: { atLeast: 2 } }),
      rule('longer', 'yes', { hours: { atLeast: 3 } }),
      rest,
    ),
    'the rule "longer" never decides anything, because everybody for whom it holds is decided by "long" before it; put it before, or delete it',
    'La règle « longer » ne sert jamais : tous les clients qu’elle vise relèvent déjà, avant elle, de « long ». Placez-la avant, ou supprimez-la.',
  ],
  'impossible-rule': [
    ruled(rule('odd', 'yes', { hours: { lessThan: 2, moreThan: 3 } }), rest),
    'the rule "odd" never decides anything, because nobody can meet its condition; look for parts of it that exclude one another, or delete it',
    'La règle « odd » ne sert jamais : aucun client ne peut remplir sa condition. Cherchez ce qui s’y contredit, ou supprimez-la.',
  ],
  'unreachable-case': [
    of({ classes: classOf({ is: 'x' }, { is: 'y', when: { used: true } }) }),
    'nobody is ever in the case "y" of the class "state", because the cases before it hold for everybody for whom it would, or because nobody can meet its condition; put it before them, or delete it',
    'Aucun client n’est jamais dans le cas « y » de la classe « state » : les cas qui le précèdent prennent déjà tous ces clients, ou personne ne peut remplir sa condition. Placez-le avant eux, ou supprimez-le.',
  ],
  'before-fallback': [
    ruled(
      rule('used', 'no', { used: true }),
      { ...rule('short', 'yes', { hours: { lessThan: 2 } }), fallback: true },
      rest,
    ),
    '"used" decides some customers of the fallback "short" otherwise, because it comes first',
    '« used » décide autrement pour certains clients de la règle de repli « short », car elle vient avant.',
  ],
  'ordered-rules': [
    ruled(
      rule('used', 'no', { used: true }),
      rule('short', 'yes', { hours: { lessThan: 2 } }),
      rest,
    ),
    'some customers meet both "used" and "short", which decide differently, and get "used", because it comes first; if they should get "short", put that first, or narrow "used"; if this is meant, make "short" a fallback',
    'Certains clients relèvent à la fois de « used » et de « short », qui décident autrement ; c’est « used » qui l’emporte, car elle vient avant. S’ils doivent relever de « short », placez-la avant, ou resserrez « used » ; si c’est voulu, faites de « short » une règle de repli ("fallback").',
  ],
  exception: [
    ruled(
      rule('short', 'yes', { used: true, hours: { lessThan: 1 } }),
      rule('used', 'no', { used: true }),
      rest,
    ),
    '"short" is an exception to "used", which would decide differently; keep it before that',
    '« short » est une exception à « used », qui déciderait autrement. Gardez-la avant celle-ci.',
  ],
  'unused-part': [
    of({ values: { idle: 1 } }),
    'nothing uses the value "idle": use it, or delete it',
    'Rien n’emploie la valeur « idle » : à employer, ou à supprimer.',
  ],
  'unshown-texts': [
    of({
      classes: classOf({ is: 'yes', when: { used: true }, text: words('Used.') }, { is: 'no' }),
      rules: [rule('worn', 'no', { state: 'yes' }), rule('new', 'yes')],
    }),
    'the texts of the class "state" are never shown, because no rule names it in "because": name it there, or delete them',
    'Les textes de la classe « state » ne s’affichent jamais, car aucune règle ne la nomme dans "because". Nommez-la, ou supprimez ces textes.',
  ],
  'ungiven-outcome': [
    of({ certainties: { clear: label, guess: label } }),
    'no rule gives the certainty "guess": use it, or delete it',
    'Aucune règle ne donne la certitude « guess » : à employer, ou à supprimer.',
  ],
  'unshown-item': [
    of({
      steps: [{ id: 'wait', text: words('Wait.'), when: { used: true, verdict: 'yes' } }],
    }),
    '"wait" is never shown, because nobody can meet its condition: mend that, or delete it',
    '« wait » ne s’affiche jamais, car aucun client ne peut remplir sa condition : à corriger, ou à supprimer.',
  ],
  'unknown-date': [
    of({
      dates: {
        limit: { value: 'now', as: 'day', ...label, when: { used: true, verdict: 'yes' } },
      },
      assumptions: [{ id: 'by', text: words('By {limit}.') }],
    }),
    'the date "limit" is never known, because nobody can meet its condition: mend that, or delete it',
    'La date « limit » n’est jamais connue, car aucun client ne peut remplir sa condition : à corriger, ou à supprimer.',
  ],
  'uncited-sentence': [
    of({ source: { sentences, notRules: [] } }),
    'nothing cites the sentence A2 (“Sentence A2.”): cite it where it is applied, or list it in "notRules" if nothing rests on it',
    'Rien ne cite la phrase A2 (« Sentence A2. »). Citez-la là où elle s’applique, ou inscrivez-la dans "notRules" si rien n’en dépend.',
  ],
  'cited-non-rule': [
    of({ source: { sentences, notRules: ['A2', 'A1'] } }),
    'the sentence A1 is listed in "notRules", and yet it is cited: take it out of one of the two',
    'La phrase A1 figure dans "notRules", et pourtant elle est citée. Retirez-la de l’un des deux.',
  ],
  'sentence-differs': [
    of({
      source: { sentences: [{ id: 'A1', text: 'Within 14 days.' }], notRules: [] },
      settings: { window: { value: 'P30D', ...label, ...cited } },
    }),
    'the setting "window" is “30 days”, but the sentence A1, which it cites, says “14 days”, and customers read both: bring the published policy up to date and its sentence here with it, or set the value back',
    'Le réglage « window » vaut « 30 days », mais la phrase A1, qu’il cite, dit « 14 days », et les clients lisent les deux. Mettez à jour la politique publiée et sa phrase ici, ou rétablissez la valeur.',
  ],
  'missing-translation': [
    inEnglishAndFrench({ en: 'Your rights remain.' }),
    'the text in "fr" is missing: until it is written, customers of that language read the one in "en"',
    'La traduction en « fr » manque : d’ici là, les clients de cette langue lisent le texte en « en ».',
  ],
  'blank-binding-text': [
    inEnglishAndFrench({ en: ' ', fr: 'Vos droits demeurent.' }),
    'the text in "en", the binding language, says nothing: write it, or leave it blank in every language',
    'Le texte en « en », qui fait foi, est vide. Écrivez-le, ou laissez-le vide dans toutes les langues.',
  ],
  'raw-insertion': [
    of({ timeZoneName: words('{used} time') }),
    '{used} is not filled in here, so that customers may read it as it stands: write the words themselves',
    '{used} n’est pas remplacé ici : les clients le liraient tel quel. Écrivez les mots eux-mêmes.',
  ],
  'failing-scenario': [
    of({
      dates: { limit: { value: '2026-01-15', as: 'day', ...label } },
      assumptions: [{ id: 'by', text: words('By {limit}.') }],
      scenarios: [
        {
          id: 'someone',
          now: '2026-01-15T12:00:00Z',
          answers: { used: false },
          expected: { verdict: 'yes', dates: { limit: null } },
        },
      ],
    }),
    'the scenario "someone" expects dates limit null, but the policy says "2026-01-15"; if the policy is right, change the scenario',
    'Le scénario « someone » attend dates limit = null, mais la politique donne "2026-01-15". Si la politique a raison, changez le scénario.',
  ],
  'too-complex': [
    ruled(rule('short', 'yes', { hours: { lessThan: 2 } }), ...usedOrNot),
    'not all cases that the policy tells apart could be looked at (3 were tried): what is told is right, but gaps, rules that never decide and overlaps may have been missed; fewer rules, simpler conditions, or classes that gather cases, would help',
    'Les cas que la politique distingue n’ont pas pu être tous examinés (3 essais) : ce qui est signalé est exact, mais d’autres défauts ont pu échapper. Moins de règles, des conditions plus simples, ou des classes qui regroupent des cas, aideraient.',
    3,
  ],
  'too-many-overlaps': [
    () => testPolicy(bands(30)),
    'so many rules hold for the same customers that not all such pairs were looked at: # are told, there are more',
    'Trop de règles visent les mêmes clients pour comparer toutes les paires : # sont signalées, il y en a d’autres.',
  ],
};

const parts: Readonly<Record<string, readonly [Parts, english: string, french: string]>> = {
  settings: [{ settings: { idle: { value: 1, ...label, ...cited } } }, 'setting', 'le réglage'],
  calendars: [{ calendars: { idle: { weekend: [7], holidays: [] } } }, 'calendar', 'le calendrier'],
  classes: [{ classes: { idle: { cases: [{ is: 'x' }] } } }, 'class', 'la classe'],
  facts: [{ facts: { used, idle: hours } }, 'fact', 'la question'],
};

const outcomes: typeof parts = {
  verdicts: [
    { verdicts: { ...testPolicy().verdicts, idle: { ...testPolicy().verdicts.no } } },
    'verdict',
    'le résultat',
  ],
  statuses: [{ statuses: { ...testPolicy().statuses, idle: label } }, 'status', 'la situation'],
  bestCases: [{ bestCases: { none: label, idle: label } }, 'best case', 'le meilleur cas'],
};

/** All that the check finds, and the first finding of a code. */
function look(policy: Policy, code: FindingCode, budget?: number) {
  const all = checkPolicy(policy, budget === undefined ? {} : { budget });
  const finding = all.find((one) => one.code === code);
  if (!finding) throw new Error(`there is no ${code} among ${all.map((one) => one.code)}`);
  return { all, finding };
}

const told = (finding: PolicyFinding) => ({
  english: finding.message,
  french: describeFinding(finding, 'fr'),
});

describe('what the check finds', () => {
  it('has a case here for all that can be said of it', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(findingWords).sort());
  });

  it.each(
    Object.entries(cases).map(([code, [policy, ...rest]]) => [code, policy, ...rest] as const),
  )('is told in English and in French: %s', (code, policy, english, french, budget) => {
    const { all, finding } = look(policy(), code as FindingCode, budget);
    const count = String(all.filter(({ kind }) => kind === 'overlap').length);
    expect(told(finding)).toEqual({
      english: english.replace('#', count),
      french: frenchSpaces(french).replace('#', count),
    });
  });

  it.each(Object.entries(parts))('names what nothing uses: %s', (_, [parts, english, french]) => {
    const { finding } = look(policyOf(parts), 'unused-part');
    expect(told(finding)).toEqual({
      english: `nothing uses the ${english} "idle": use it, or delete it`,
      french: frenchSpaces(`Rien n’emploie ${french} « idle » : à employer, ou à supprimer.`),
    });
  });

  it.each(Object.entries(outcomes))('names what no rule gives: %s', (_, [parts, en, fr]) => {
    const { finding } = look(policyOf(parts), 'ungiven-outcome');
    expect(told(finding)).toEqual({
      english: `no rule gives the ${en} "idle": use it, or delete it`,
      french: frenchSpaces(`Aucune règle ne donne ${fr} « idle » : à employer, ou à supprimer.`),
    });
  });

  it('names a case whose id is taken over by where it comes from', () => {
    const settings = { reading: { value: 'done', ...label, ...cited } };
    const never = { is: { from: 'reading' }, when: { used: true } };
    const policy = policyOf({ settings, classes: classOf({ is: 'x' }, never) });
    const { english, french } = told(look(policy, 'unreachable-case').finding);
    expect(english).toContain('in the case from "reading" of the class "state"');
    expect(french).toContain(
      frenchSpaces('dans le cas tiré de « reading » de la classe « state » :'),
    );
  });

  it('is told in English to those whose language has no words for it', () => {
    const { finding } = look(policyOf({ values: { idle: 1 } }), 'unused-part');
    for (const lang of ['en', 'de']) expect(describeFinding(finding, lang)).toBe(finding.message);
  });

  it('can be sent to a worker or kept as JSON, and still be told', () => {
    const { finding } = look(policyOf({ values: { idle: 1 } }), 'unused-part');
    const kept = JSON.parse(JSON.stringify(finding));
    expect(describeFinding(kept, 'fr')).toBe(describeFinding(finding, 'fr'));
  });
});
