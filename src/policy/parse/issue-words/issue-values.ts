import type { Meaning } from '../../catalogue.ts';

/** What a part of a document is, or would have to be; `other` is nothing that JSON can hold. */
export type JsonKind =
  | 'text'
  | 'number'
  | 'wholeNumber'
  | 'boolean'
  | 'list'
  | 'object'
  | 'null'
  | 'other';

/** What a value stands for. */
export type Measure = 'instant' | 'duration' | 'number' | 'any';

/** What a name in a document is looked for among. */
export type Sort =
  | 'answer'
  | 'calendar'
  | 'class'
  | 'classOrSetting'
  | 'date'
  | 'fact'
  | 'factOrClass'
  | 'id'
  | 'language'
  | 'name'
  | 'option'
  | 'quantity'
  | 'sentence'
  | 'step'
  | 'value';

/** What makes a text no JSON. */
export type Slip =
  | 'InvalidSymbol'
  | 'PropertyNameExpected'
  | 'ValueExpected'
  | 'ColonExpected'
  | 'CommaExpected'
  | 'CloseBraceExpected'
  | 'CloseBracketExpected'
  | 'EndOfFileExpected'
  | 'InvalidCommentToken'
  | 'UnexpectedEndOfString'
  | 'UnexpectedEndOfNumber'
  | 'InvalidUnicode'
  | 'InvalidEscapeCharacter'
  | 'InvalidCharacter';

/** Nothing needs to be named. */
type None = Readonly<Record<never, never>>;

/** Everything that can be wrong with a document, and what a message about it names. */
export interface IssueValues {
  'not-json': { slip: Slip };
  'web-page': None;
  /** `line`: where it stands for the first time. */
  'duplicate-key': { key: string; line: number };

  // The shape.
  'unknown-key': { key: string };
  missing: { key: string };
  'missing-kind': { key: string; wanted: JsonKind };
  'missing-choice': { key: string; allowed: readonly string[] };
  'wrong-kind': { wanted: JsonKind; found: JsonKind };
  'impossible-kind': { found: JsonKind };
  /** `value` as JSON. */
  'wrong-choice': { allowed: readonly string[]; value: string };
  'kind-for-choice': { allowed: readonly string[]; found: JsonKind };
  'no-id': { text: string };
  'no-language': { text: string };
  'no-day': { text: string };
  empty: None;
  'too-few': { least: number };
  'too-many': { most: number };
  'too-small': { least: number };
  'not-above': { limit: number };
  'too-big': { most: number };

  // Names and texts.
  unknown: { sort: Sort; name: string };
  'unknown-insertion': { name: string };
  'unknown-time-zone': { name: string };
  'unknown-unit': { unit: string };
  'reserved-name': { name: string };
  'taken-name': { name: string; part: 'facts' | 'settings' | 'values' | 'classes' | 'dates' };
  'used-twice': { id: string };
  'no-binding-text': { language: string };
  'no-attach': None;

  // Facts.
  'no-options': { fact: string };
  'needless-options': { type: string };
  /** `value` as JSON. */
  'no-answer': { fact: string; value: string };
  'above-max': { max: number };
  'act-without-none': None;
  'act-on-type': { type: string };

  // Conditions and values; `value` as JSON.
  'never-null': { name: string };
  'never-value': { name: string; value: string };
  'never-unknown': { name: string };
  'not-comparable': { name: string; value: string };
  'several-answers': { name: string };
  'unfit-operator': { operator: string; name: string };
  'no-choice': { name: string };
  'no-quantity': { name: string };
  'wrong-measure': { wanted: Measure; value: string; found: Measure };
  /** `use`: a JSON pointer to where it has to be one. */
  'setting-no-measure': { name: string; value: string; wanted: Measure; use: string };
  'setting-no-instant': { name: string; value: string };
  'not-a-count': { value: number };
  'no-such-day': { day: string };

  // What rests on what.
  'never-reached': { rule: string };
  circle: { names: readonly string[] };
}

/** Which message an issue is. */
export type IssueCode = keyof IssueValues;

/** What an issue says, as data. */
export type IssueMeaning = Meaning<IssueValues>;
