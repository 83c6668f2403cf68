import type { Words } from './words.ts';

export const nl: Words = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '‘{value}’',
  compared: '{value}, {relation}',
  now: 'Nu',
  atLimit: 'nu',
  atNow: 'nu, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'tussen {low} en {high}',
  someTime: '{day}, tijd onbekend',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'nog niet beantwoord',
  nothing: 'geen datum',
  unknown: 'niet bekend',
  wanted: '{text} (dit resultaat veronderstelt: {wanted})',
  overruled: 'Een andere regel gaat voor. {rule}',
  always: 'Deze regel geldt in elk geval.',
  season: {
    within: 'tussen {from} en {to}',
    outside: 'buiten de periode van {from} tot en met {to}',
    maybe: 'misschien tussen {from} en {to}',
  },
  instant: {
    atMost: 'uiterlijk {limit}',
    lessThan: 'vóór {limit}',
    atLeast: 'niet eerder dan {limit}',
    moreThan: 'na {limit}',
  },
  measure: {
    atMost: 'hoogstens {limit}',
    lessThan: 'minder dan {limit}',
    atLeast: 'minstens {limit}',
    moreThan: 'meer dan {limit}',
  },
  maybe: {
    instant: {
      less: 'misschien vóór deze grens: {limit}',
      more: 'misschien na deze grens: {limit}',
    },
    measure: {
      less: 'misschien minder dan deze grens: {limit}',
      more: 'misschien meer dan deze grens: {limit}',
    },
  },
};
