import type { Words } from './words.ts';

export const it: Words = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '«{value}»',
  compared: '{value}, {relation}',
  now: 'Adesso',
  atLimit: 'adesso',
  atNow: 'adesso, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'tra {low} e {high}',
  someTime: '{day}, ora sconosciuta',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'non ancora indicato',
  nothing: 'nessuna data',
  unknown: 'data sconosciuta',
  wanted: '{text} (questo risultato presuppone: {wanted})',
  overruled: 'Un’altra regola viene prima. {rule}',
  always: 'Questa regola vale in ogni caso.',
  season: {
    within: 'nel periodo {from} – {to}',
    outside: 'fuori dal periodo {from} – {to}',
    maybe: 'forse nel periodo {from} – {to}',
  },
  instant: {
    atMost: 'non oltre {limit}',
    lessThan: 'prima di questo limite: {limit}',
    atLeast: 'non prima di {limit}',
    moreThan: 'dopo questo limite: {limit}',
  },
  measure: {
    atMost: 'al massimo {limit}',
    lessThan: 'meno di {limit}',
    atLeast: 'almeno {limit}',
    moreThan: 'più di {limit}',
  },
  maybe: {
    instant: {
      less: 'forse prima di questo limite: {limit}',
      more: 'forse dopo questo limite: {limit}',
    },
    measure: {
      less: 'forse meno di questo limite: {limit}',
      more: 'forse più di questo limite: {limit}',
    },
  },
};
