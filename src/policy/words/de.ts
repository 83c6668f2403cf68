import type { Words } from './words.ts';

export const de: Words = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '„{value}“',
  compared: '{value}, {relation}',
  now: 'Jetzt',
  atLimit: 'jetzt',
  atNow: 'jetzt, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'zwischen {low} und {high}',
  someTime: '{day}, Uhrzeit unbekannt',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'noch nicht beantwortet',
  nothing: 'kein Datum',
  unknown: 'nicht bekannt',
  wanted: '{text} (dieses Ergebnis setzt voraus: {wanted})',
  overruled: 'Eine andere Regel geht vor. {rule}',
  always: 'Diese Regel gilt in jedem Fall.',
  season: {
    within: 'zwischen {from} und {to}',
    outside: 'außerhalb der Zeit von {from} bis {to}',
    maybe: 'vielleicht zwischen {from} und {to}',
  },
  instant: {
    atMost: 'spätestens {limit}',
    lessThan: 'vor dieser Grenze: {limit}',
    atLeast: 'frühestens {limit}',
    moreThan: 'nach dieser Grenze: {limit}',
  },
  measure: {
    atMost: 'höchstens {limit}',
    lessThan: 'weniger als {limit}',
    atLeast: 'mindestens {limit}',
    moreThan: 'mehr als {limit}',
  },
  maybe: {
    instant: {
      less: 'vielleicht vor dieser Grenze: {limit}',
      more: 'vielleicht nach dieser Grenze: {limit}',
    },
    measure: {
      less: 'vielleicht weniger als diese Grenze: {limit}',
      more: 'vielleicht mehr als diese Grenze: {limit}',
    },
  },
};
