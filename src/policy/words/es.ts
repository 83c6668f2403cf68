import type { Words } from './words.ts';

export const es: Words = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '«{value}»',
  compared: '{value}, {relation}',
  now: 'Ahora',
  atLimit: 'ahora',
  atNow: 'ahora, {moment}',
  moment: 'el {moment}',
  named: '{limit} ({name})',
  interval: 'entre {low} y {high}',
  someTime: '{day}, hora desconocida',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'aún sin respuesta',
  nothing: 'ninguna fecha',
  unknown: 'fecha desconocida',
  wanted: '{text} (este resultado supone: {wanted})',
  overruled: 'Otra regla va antes. {rule}',
  always: 'Esta regla vale en todos los casos.',
  season: {
    within: 'entre el {from} y el {to}',
    outside: 'fuera del periodo del {from} al {to}',
    maybe: 'quizá entre el {from} y el {to}',
  },
  instant: {
    atMost: 'a más tardar {limit}',
    lessThan: 'antes de este límite: {limit}',
    atLeast: 'no antes de este límite: {limit}',
    moreThan: 'después de este límite: {limit}',
  },
  measure: {
    atMost: 'como máximo {limit}',
    lessThan: 'menos de {limit}',
    atLeast: 'como mínimo {limit}',
    moreThan: 'más de {limit}',
  },
  maybe: {
    instant: {
      less: 'quizá antes de este límite: {limit}',
      more: 'quizá después de este límite: {limit}',
    },
    measure: {
      less: 'quizá menos que este límite: {limit}',
      more: 'quizá más que este límite: {limit}',
    },
  },
};
