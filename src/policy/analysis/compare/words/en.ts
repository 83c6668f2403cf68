import type { ComparisonWords } from './comparison-words.ts';

export const en: ComparisonWords = {
  everyone: 'All customers',
  changed: '{group}: {change}',
  turned: '{before} → {after}',
  and: '{first}; {second}',
  or: '{first}; or else {second}',
  either: 'either {text}',
  span: '“{to}”: {limits} after “{from}”',
  both: '{first} and {second}',
  doubtful: '{limit} (even if in doubt)',
  otherThan: 'other than {value}',
  including: 'with {value}',
  without: 'without {value}',
  exact: 'exact moment known',
  inexact: 'exact moment not known',
  notSo: 'not the case “{text}”',
  except: 'except {text}',
  result: 'result: {value}',
  ids: '{name}: {value}',
  nothing: 'no date',
  undecided: 'no decision',
  present: 'present',
  absent: 'absent',
  order: 'order',
  businessDays: '{name} + {count} business days',
  unconfirmed: 'For some groups no customer was found in time.',
  reasons: 'reasons given',
  item: '“{name}”: {value}',
  example: 'for example {value}',
  cutShort:
    'The two policies tell more cases apart than could be looked at ({count} suppositions were tried): the groups named are real, others may have been missed.',
  beyond:
    'The answers to {facts} are read differently by the two policies: not all of these customers were compared.',
  days: 'One policy counts days where the other counts hours: around a change of clocks, more customers may be affected.',
  zones:
    'The two policies have different time zones: dates counted on the calendar may change for other customers too.',
};
