import type { Catalogue } from '../../catalogue.ts';
import type { IssueValues, JsonKind, Measure, Slip, Sort } from './issue-values.ts';

const kinds: Readonly<Record<JsonKind, string>> = {
  text: 'a text',
  number: 'a number',
  wholeNumber: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  null: 'null',
  other: 'something that JSON cannot hold',
};

/** As it has to be written. */
const written = { ...kinds, list: 'a list [ … ]', object: 'an object { … }' };

const measures: Readonly<Record<Measure, string>> = {
  instant: 'an instant',
  duration: 'a duration',
  number: 'a number',
  any: 'a value',
};

/** What the value of a setting is not, and how to write one. */
const settingMeasures: Readonly<Record<Measure, readonly [not: string, example: string]>> = {
  instant: ['no instant', 'one such as "2026-12-31" under "values"'],
  duration: ['no duration', 'one such as "PT72H" (hours) or "P14D" (days)'],
  number: ['no number', 'one such as 14, without quotation marks'],
  any: ['no duration or number', 'one such as "PT72H" (hours), "P14D" (days) or 14'],
};

const sorts: Readonly<Record<Sort, string>> = {
  answer: 'answer',
  calendar: 'calendar',
  class: 'class',
  classOrSetting: 'class or setting',
  date: 'date',
  fact: 'fact',
  factOrClass: 'fact or class',
  id: 'id',
  language: 'language',
  name: 'name',
  option: 'option',
  quantity: 'fact, setting, value or date',
  sentence: 'sentence',
  step: 'step',
  value: 'value',
};

const slips: Readonly<Record<Slip, string>> = {
  InvalidSymbol: 'invalid symbol',
  PropertyNameExpected: 'property name expected',
  ValueExpected: 'value expected',
  ColonExpected: 'colon expected',
  CommaExpected: 'comma expected',
  CloseBraceExpected: 'close brace expected',
  CloseBracketExpected: 'close bracket expected',
  EndOfFileExpected: 'end of file expected',
  InvalidCommentToken: 'comments may not stand here',
  UnexpectedEndOfString: 'unexpected end of string',
  UnexpectedEndOfNumber: 'unexpected end of number',
  InvalidUnicode: 'invalid unicode',
  InvalidEscapeCharacter: 'invalid escape character',
  InvalidCharacter: 'invalid character',
};

/** What is wrong with a document, in English. */
export const issueWords: Catalogue<IssueValues> = {
  'not-json': ({ slip }) => `this is no JSON: ${slips[slip]}`,
  'web-page': () => 'this is a web page, not a policy document (JSON): check the address',
  'duplicate-key': ({ key, line }) =>
    `"${key}" already stands in the same object, on line ${line}, and only one can count: rename or delete one of them`,

  'unknown-key': ({ key }) => `"${key}" is no key that may stand here`,
  missing: ({ key }) => `"${key}" is missing`,
  'missing-kind': ({ key, wanted }) => `"${key}" is missing; it must be ${written[wanted]}`,
  'missing-choice': ({ key, allowed }) =>
    `"${key}" is missing; it must be one of ${allowed.join(', ')}`,
  'wrong-kind': ({ wanted, found }) => `must be ${written[wanted]}, not ${kinds[found]}`,
  'impossible-kind': ({ found }) => `cannot be ${kinds[found]}`,
  'wrong-choice': ({ allowed, value }) => `must be one of ${allowed.join(', ')}, not ${value}`,
  'kind-for-choice': ({ allowed, found }) =>
    `must be one of ${allowed.join(', ')}, not ${kinds[found]}`,
  'no-id': ({ text }) => `"${text}" is no id: use letters, digits, - and _, a letter first`,
  'no-language': ({ text }) => `"${text}" is no language tag: write it as in fr or pt-BR`,
  'no-day': ({ text }) => `"${text}" is no day of the year: write month and day as in 12-24`,
  empty: () => 'must not be empty',
  'too-few': ({ least }) => `must hold at least ${least}`,
  'too-many': ({ most }) => `must hold at most ${most}`,
  'too-small': ({ least }) => `must be at least ${least}`,
  'not-above': ({ limit }) => `must be more than ${limit}`,
  'too-big': ({ most }) => `must be at most ${most}`,

  unknown: ({ sort, name }) => `there is no ${sorts[sort]} "${name}"`,
  'unknown-insertion': ({ name }) => `there is no insertion "${name}"`,
  'unknown-time-zone': ({ name }) => `there is no time zone "${name}"`,
  'unknown-unit': ({ unit }) => `"${unit}" is no unit that Intl knows`,
  'reserved-name': ({ name }) => `the name "${name}" is taken: it is a word of the language`,
  'taken-name': ({ name, part }) => `the name "${name}" is taken: it is in ${part}`,
  'used-twice': ({ id }) => `"${id}" is used twice`,
  'no-binding-text': ({ language }) => `the binding language "${language}" is missing`,
  'no-attach': () => '"attach" is missing: it introduces this list',

  'no-options': ({ fact }) => `"${fact}" needs options`,
  'needless-options': ({ type }) => `a fact of type "${type}" has no options`,
  'no-answer': ({ fact, value }) => `${value} is no answer to "${fact}"`,
  'above-max': ({ max }) => `must not be more than max, ${max}`,
  'act-without-none': () =>
    'an act can only set an instant that has "none": the answer before the act',
  'act-on-type': ({ type }) => `an act cannot bring about an answer to a fact of type "${type}"`,

  'never-null': ({ name }) => `"${name}" is never null`,
  'never-value': ({ name, value }) => `"${name}" is never ${value}`,
  'never-unknown': ({ name }) => `"${name}" never stays unknown`,
  'not-comparable': ({ name, value }) => `"${name}" cannot be compared with ${value}`,
  'several-answers': ({ name }) => `"${name}" holds several answers; ask what it "has"`,
  'unfit-operator': ({ operator, name }) => `"${operator}" does not fit "${name}"`,
  'no-choice': ({ name }) => `"${name}" is no choice`,
  'no-quantity': ({ name }) => `"${name}" is no instant, duration or number`,
  'wrong-measure': ({ wanted, value, found }) =>
    `must be ${measures[wanted]}, but ${value} is ${measures[found]}`,
  'setting-no-measure': ({ name, value, wanted, use }) => {
    const [not, example] = settingMeasures[wanted];
    return `${value} is ${not}, but "${name}" must be one (see ${use}): write ${example}`;
  },
  'setting-no-instant': ({ name, value }) =>
    `a setting holds no moment, so that "${name}" cannot be used as one: move ${value} to "values"`,
  'not-a-count': ({ value }) => `must be a whole number, 0 or more, not ${value}`,
  'no-such-day': ({ day }) => `there is no ${day} in any year`,

  'never-reached': ({ rule }) => `is never reached: the rule "${rule}" before it always holds`,
  circle: ({ names }) => `rests on itself: ${names.join(' → ')}`,
};
