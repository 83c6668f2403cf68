import type { Words } from './words.ts';

export const fr: Words = {
  pair: '{name} : {value}',
  asked: '{name} {value}',
  quoted: '« {value} »',
  compared: '{value}, {relation}',
  now: 'Maintenant',
  atLimit: 'maintenant',
  atNow: 'maintenant, {moment}',
  moment: 'le {moment}',
  named: '{limit} ({name})',
  interval: 'entre {low} et {high}',
  someTime: '{day}, heure inconnue',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'réponse attendue',
  nothing: 'aucune date',
  unknown: 'date inconnue',
  wanted: '{text} (ce résultat suppose : {wanted})',
  overruled: 'Une autre règle passe avant. {rule}',
  always: 'Cette règle vaut dans tous les cas.',
  season: {
    within: 'entre le {from} et le {to}',
    outside: 'hors de la période du {from} au {to}',
    maybe: 'peut-être entre le {from} et le {to}',
  },
  instant: {
    atMost: 'au plus tard {limit}',
    lessThan: 'avant {limit}',
    atLeast: 'pas avant {limit}',
    moreThan: 'après {limit}',
  },
  measure: {
    atMost: 'au plus {limit}',
    lessThan: 'moins de {limit}',
    atLeast: 'au moins {limit}',
    moreThan: 'plus de {limit}',
  },
  maybe: {
    instant: {
      less: 'peut-être avant cette limite : {limit}',
      more: 'peut-être après cette limite : {limit}',
    },
    measure: {
      less: 'peut-être moins que cette limite : {limit}',
      more: 'peut-être plus que cette limite : {limit}',
    },
  },
};
