import type { Words } from './words.ts';

export const en: Words = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '“{value}”',
  compared: '{value}, {relation}',
  now: 'Now',
  atLimit: 'now',
  atNow: 'now, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'between {low} and {high}',
  someTime: '{day}, time not known',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'not answered yet',
  nothing: 'no date',
  unknown: 'not known',
  wanted: '{text} (this result supposes: {wanted})',
  overruled: 'Another rule comes first. {rule}',
  always: 'This rule holds in every case.',
  season: {
    within: 'between {from} and {to}',
    outside: 'outside the time from {from} to {to}',
    maybe: 'perhaps between {from} and {to}',
  },
  instant: {
    atMost: 'no later than {limit}',
    lessThan: 'before {limit}',
    atLeast: 'no earlier than {limit}',
    moreThan: 'after {limit}',
  },
  measure: {
    atMost: 'at most {limit}',
    lessThan: 'less than {limit}',
    atLeast: 'at least {limit}',
    moreThan: 'more than {limit}',
  },
  maybe: {
    instant: {
      less: 'perhaps before this limit: {limit}',
      more: 'perhaps after this limit: {limit}',
    },
    measure: {
      less: 'perhaps less than this limit: {limit}',
      more: 'perhaps more than this limit: {limit}',
    },
  },
};
