import type { Words } from '../language.ts';

/** How a stretch of time or of a number is called, by which of its ends belong to it. */
export interface SpanWords {
  upTo: string;
  lessThan: string;
  moreThan: string;
  atLeast: string;
  between: string;
  exactly: string;
  any: string;
}

interface Entries {
  intro: string;
  columns: string;
  rows: string;
  field: string;
  fields: { verdict: string; status: string };
  since: (name: string) => string;
  from: (earlier: string, later: string) => string;
  within: (earlier: string, later: string, span: string) => string;
  present: string;
  span: SpanWords;
  days: (count: string) => string;
  hours: (count: string) => string;
  minutes: (count: string) => string;
  seconds: (count: string) => string;
  none: string;
  table: (columns: string, rows: string) => string;
  count: (changed: number, all: number) => string;
  unchanged: string;
  live: string;
  draft: string;
  before: string;
  after: string;
  open: string;
  impossible: string;
  legend: string;
  framed: string;
  show: string;
  others: string;
  start: string;
  shown: string;
  own: string;
  scenarios: string;
  unanswered: string;
  onDate: string;
  dateOf: (name: string) => string;
  moment: (text: string) => string;
  inexact: string;
  tooFew: string;
}

const s = (count: number) => (count > 1 ? 's' : '');

/** The words of the map. */
export const words: Words<Entries> = {
  fr: {
    intro:
      'Toute la politique d’un coup d’œil. Les colonnes sont coupées exactement là où la réponse peut changer. Choisissez une case pour voir ce client.',
    columns: 'En colonnes',
    rows: 'En lignes',
    field: 'Montrer',
    fields: { verdict: 'La réponse', status: 'La démarche' },
    since: (name) => `Temps écoulé depuis : ${name}`,
    from: (earlier, later) => `Temps entre : ${earlier} → ${later}`,
    within: (earlier, later, span) => `${earlier} → ${later} : ${span}`,
    present: 'maintenant',
    span: {
      upTo: 'jusqu’à {to}',
      lessThan: 'moins de {to}',
      moreThan: 'plus de {from}',
      atLeast: '{from} et plus',
      between: '{low}, {high}',
      exactly: 'exactement {from}',
      any: 'quelle que soit la valeur',
    },
    days: (count) => `${count} jours`,
    hours: (count) => `${count} h`,
    minutes: (count) => `${count} min`,
    seconds: (count) => `${count} s`,
    none: 'rien',
    table: (columns, rows) => `Carte : ${columns} en colonnes, ${rows} en lignes`,
    count: (changed, all) =>
      `${changed} case${s(changed)} sur ${all} ${changed > 1 ? 'changent' : 'change'} : elle${s(changed)} ${changed > 1 ? 'sont encadrées' : 'est encadrée'}.`,
    unchanged: 'Aucune case ne change.',
    live: 'En ligne',
    draft: 'Brouillon',
    before: 'en ligne',
    after: 'brouillon',
    open: 'Dépend d’autres réponses',
    impossible: 'Impossible',
    legend: 'Légende',
    framed: 'Case qui change : en ligne, puis brouillon',
    show: 'Voir ce client',
    others: 'Les autres réponses du client',
    start: 'Partir de',
    shown: 'Client de la « Vue du client »',
    own: 'Réponses choisies ici',
    scenarios: 'Clients types',
    unanswered: 'Sans réponse',
    onDate: 'À une date',
    dateOf: (name) => `Date : ${name}`,
    moment: (text) => `Le client est regardé le ${text}.`,
    inexact:
      'La politique compte ici aussi par jours du calendrier ou par saisons : entre deux limites, une réponse peut encore changer.',
    tooFew: 'La politique ne distingue pas assez de choses pour une carte.',
  },
  en: {
    intro:
      'The whole policy at a glance. The columns are cut exactly where the answer can change. Choose a cell to see that customer.',
    columns: 'Columns',
    rows: 'Rows',
    field: 'Show',
    fields: { verdict: 'The answer', status: 'What to do' },
    since: (name) => `Time since: ${name}`,
    from: (earlier, later) => `Time between: ${earlier} → ${later}`,
    within: (earlier, later, span) => `${earlier} → ${later}: ${span}`,
    present: 'now',
    span: {
      upTo: 'up to {to}',
      lessThan: 'less than {to}',
      moreThan: 'more than {from}',
      atLeast: '{from} or more',
      between: '{low}, {high}',
      exactly: 'exactly {from}',
      any: 'whatever the value',
    },
    days: (count) => `${count} days`,
    hours: (count) => `${count} h`,
    minutes: (count) => `${count} min`,
    seconds: (count) => `${count} s`,
    none: 'nothing',
    table: (columns, rows) => `Map: ${columns} in columns, ${rows} in rows`,
    count: (changed, all) =>
      `${changed} of ${all} cells change${changed > 1 ? '' : 's'}: ${changed > 1 ? 'they are' : 'it is'} framed.`,
    unchanged: 'No cell changes.',
    live: 'Live',
    draft: 'Draft',
    before: 'live',
    after: 'draft',
    open: 'Depends on other answers',
    impossible: 'Impossible',
    legend: 'Legend',
    framed: 'Cell that changes: live, then draft',
    show: 'See this customer',
    others: 'The customer’s other answers',
    start: 'Start from',
    shown: 'Customer of the “Customer’s view”',
    own: 'Answers chosen here',
    scenarios: 'Sample customers',
    unanswered: 'Not answered',
    onDate: 'On a date',
    dateOf: (name) => `Date: ${name}`,
    moment: (text) => `The customer is looked at on ${text}.`,
    inexact:
      'The policy also counts by calendar days or seasons here: between two limits an answer can still change.',
    tooFew: 'The policy does not tell enough things apart for a map.',
  },
};
