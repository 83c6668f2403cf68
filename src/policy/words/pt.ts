import type { Words } from './words.ts';

export const pt: Words = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '«{value}»',
  compared: '{value}, {relation}',
  now: 'Agora',
  atLimit: 'agora',
  atNow: 'agora, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'entre {low} e {high}',
  someTime: '{day}, hora desconhecida',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'ainda sem resposta',
  nothing: 'nenhuma data',
  unknown: 'data desconhecida',
  wanted: '{text} (este resultado supõe: {wanted})',
  overruled: 'Outra regra vem primeiro. {rule}',
  always: 'Esta regra vale em todos os casos.',
  season: {
    within: 'entre {from} e {to}',
    outside: 'fora do período de {from} a {to}',
    maybe: 'talvez entre {from} e {to}',
  },
  instant: {
    atMost: 'o mais tardar {limit}',
    lessThan: 'antes deste limite: {limit}',
    atLeast: 'não antes de {limit}',
    moreThan: 'depois deste limite: {limit}',
  },
  measure: {
    atMost: 'no máximo {limit}',
    lessThan: 'menos de {limit}',
    atLeast: 'pelo menos {limit}',
    moreThan: 'mais de {limit}',
  },
  maybe: {
    instant: {
      less: 'talvez antes deste limite: {limit}',
      more: 'talvez depois deste limite: {limit}',
    },
    measure: {
      less: 'talvez menos do que este limite: {limit}',
      more: 'talvez mais do que este limite: {limit}',
    },
  },
};
