import type { Catalogue } from '../../catalogue.ts';
import type { IssueValues, JsonKind, Measure, Slip, Sort } from './issue-values.ts';

const kinds: Readonly<Record<JsonKind, string>> = {
  text: 'un texte',
  number: 'un nombre',
  wholeNumber: 'un nombre entier',
  boolean: 'true ou false',
  list: 'une liste',
  object: 'un objet',
  null: 'null',
  other: 'ce que JSON ne peut pas contenir',
};

/** As it has to be written. */
const written = { ...kinds, list: 'une liste [ … ]', object: 'un objet { … }' };

const measures: Readonly<Record<Measure, string>> = {
  instant: 'un instant',
  duration: 'une durée',
  number: 'un nombre',
  any: 'une valeur',
};

/** What the value of a setting is not, what it has to be, and how to write that. */
const settingMeasures: Readonly<Record<Measure, readonly [not: string, must: string, as: string]>> =
  {
    instant: ['pas un instant', 'un instant', '"2026-12-31" dans "values"'],
    duration: ['pas une durée', 'une durée', '"PT72H" (heures) ou "P14D" (jours)'],
    number: ['pas un nombre', 'un nombre', '14, sans guillemets'],
    any: ['ni une durée ni un nombre', 'l’un ou l’autre', '"PT72H" (heures), "P14D" (jours) ou 14'],
  };

/** After « il n’y a pas ». */
const sorts: Readonly<Record<Sort, string>> = {
  answer: 'de réponse',
  calendar: 'de calendrier',
  class: 'de classe',
  classOrSetting: 'de classe ni de réglage',
  date: 'de date',
  fact: 'de question',
  factOrClass: 'de question ni de classe',
  id: 'd’identifiant',
  language: 'de langue',
  name: 'de nom',
  option: 'de réponse',
  quantity: 'de question, de réglage, de valeur ni de date',
  sentence: 'de phrase',
  step: 'd’étape',
  value: 'de valeur',
};

const parts: Readonly<Record<IssueValues['taken-name']['part'], string>> = {
  facts: 'une question',
  settings: 'un réglage',
  values: 'une valeur',
  classes: 'une classe',
  dates: 'une date',
};

const slips: Readonly<Record<Slip, string>> = {
  InvalidSymbol: 'un signe n’a pas sa place ici',
  PropertyNameExpected: 'une clé entre guillemets doit suivre (ou une virgule est de trop)',
  ValueExpected: 'une valeur doit suivre',
  ColonExpected: 'il manque un deux-points',
  CommaExpected: 'il manque une virgule',
  CloseBraceExpected: 'il manque une accolade fermante }',
  CloseBracketExpected: 'il manque un crochet fermant ]',
  EndOfFileExpected: 'le document devrait s’arrêter ici',
  InvalidCommentToken: 'un commentaire n’a pas sa place ici : retirez-le',
  UnexpectedEndOfString: 'il manque le guillemet fermant',
  UnexpectedEndOfNumber: 'ce nombre s’arrête trop tôt',
  InvalidUnicode: 'ce code Unicode est mal écrit',
  InvalidEscapeCharacter: 'après \\, ce signe n’est pas permis',
  InvalidCharacter: 'ce caractère n’est pas permis dans un texte',
};

/** What is wrong with a document, in French. */
export const issueWords: Catalogue<IssueValues> = {
  'not-json': ({ slip }) => slips[slip],
  'web-page': () => 'c’est une page web, pas un document de politique (JSON) : vérifiez l’adresse',
  'duplicate-key': ({ key, line }) =>
    `« ${key} » figure déjà dans le même objet, ligne ${line}, et un seul des deux peut compter : renommez-en un ou supprimez-le`,

  'unknown-key': ({ key }) => `la clé « ${key} » n’a pas sa place ici`,
  missing: ({ key }) => `« ${key} » manque`,
  'missing-kind': ({ key, wanted }) => `« ${key} » manque ; il faut ${written[wanted]}`,
  'missing-choice': ({ key, allowed }) =>
    `« ${key} » manque ; valeurs possibles : ${allowed.join(', ')}`,
  'wrong-kind': ({ wanted, found }) => `il faut ${written[wanted]}, pas ${kinds[found]}`,
  'impossible-kind': ({ found }) => `ne peut pas être ${kinds[found]}`,
  'wrong-choice': ({ allowed, value }) =>
    `${value} n’est pas permis ; valeurs possibles : ${allowed.join(', ')}`,
  'kind-for-choice': ({ allowed, found }) =>
    `ne peut pas être ${kinds[found]} ; valeurs possibles : ${allowed.join(', ')}`,
  'no-id': ({ text }) =>
    `« ${text} » n’est pas un identifiant : lettres, chiffres, - et _ seulement, une lettre d’abord`,
  'no-language': ({ text }) =>
    `« ${text} » n’est pas un code de langue : écrivez-le comme fr ou pt-BR`,
  'no-day': ({ text }) =>
    `« ${text} » n’est pas un jour de l’année : écrivez le mois puis le jour, comme 12-24`,
  empty: () => 'ne peut pas être vide',
  'too-few': ({ least }) => `il en faut au moins ${least}`,
  'too-many': ({ most }) => `il en faut au plus ${most}`,
  'too-small': ({ least }) => `il faut au moins ${least}`,
  'not-above': ({ limit }) => `il faut plus de ${limit}`,
  'too-big': ({ most }) => `il faut au plus ${most}`,

  unknown: ({ sort, name }) => `il n’y a pas ${sorts[sort]} « ${name} »`,
  'unknown-insertion': ({ name }) => `l’insertion {${name}} n’existe pas`,
  'unknown-time-zone': ({ name }) => `le fuseau horaire « ${name} » n’existe pas`,
  'unknown-unit': ({ unit }) => `« ${unit} » n’est pas une unité connue`,
  'reserved-name': ({ name }) => `le nom « ${name} » est réservé : choisissez-en un autre`,
  'taken-name': ({ name, part }) => `le nom « ${name} » est déjà pris par ${parts[part]}`,
  'used-twice': ({ id }) => `« ${id} » est employé deux fois`,
  'no-binding-text': ({ language }) => `il manque le texte en « ${language} », qui fait foi`,
  'no-attach': () => '« attach » manque : ce texte introduit la liste',

  'no-options': ({ fact }) => `la question « ${fact} » demande des réponses ("options")`,
  'needless-options': ({ type }) =>
    `une question de type "${type}" n’a pas de réponses ("options")`,
  'no-answer': ({ fact, value }) => `${value} n’est pas une réponse à « ${fact} »`,
  'above-max': ({ max }) => `le minimum ne peut pas dépasser le maximum, ${max}`,
  'act-without-none': () =>
    'un acte ne peut fixer qu’un instant qui a "none", la réponse d’avant l’acte',
  'act-on-type': ({ type }) =>
    `un acte ne peut pas donner la réponse à une question de type "${type}"`,

  'never-null': ({ name }) => `« ${name} » ne vaut jamais null`,
  'never-value': ({ name, value }) => `« ${name} » ne vaut jamais ${value}`,
  'never-unknown': ({ name }) => `la réponse à « ${name} » n’est jamais inconnue`,
  'not-comparable': ({ name, value }) => `« ${name} » ne se compare pas à ${value}`,
  'several-answers': ({ name }) => `« ${name} » admet plusieurs réponses : comparez avec "has"`,
  'unfit-operator': ({ operator, name }) => `« ${operator} » ne convient pas à « ${name} »`,
  'no-choice': ({ name }) => `« ${name} » n’est pas une question à choix`,
  'no-quantity': ({ name }) => `« ${name} » n’est ni un instant, ni une durée, ni un nombre`,
  'wrong-measure': ({ wanted, value, found }) =>
    `il faut ${measures[wanted]}, or ${value} est ${measures[found]}`,
  'setting-no-measure': ({ name, value, wanted, use }) => {
    const [not, must, as] = settingMeasures[wanted];
    return `${value} n’est ${not}, or « ${name} » doit être ${must} (voir ${use}) : écrivez par exemple ${as}`;
  },
  'setting-no-instant': ({ name, value }) =>
    `un réglage ne contient pas d’instant, et « ${name} » ne peut donc pas en être un : déplacez ${value} vers "values"`,
  'not-a-count': ({ value }) => `il faut un nombre entier, 0 ou plus, pas ${value}`,
  'no-such-day': ({ day }) => `le ${day} n’existe dans aucune année`,

  'never-reached': ({ rule }) =>
    `cette règle n’est jamais atteinte : « ${rule} », placée avant elle, vaut toujours`,
  circle: ({ names }) => `cette définition dépend d’elle-même : ${names.join(' → ')}`,
};
