import type { Words } from './word.ts';

/** Conditions and comparisons. */
export const conditionWords: Words = {
  Condition: {
    title: 'Condition',
    description:
      'Names with what they must be; all of it must hold. Example: {"plan": "yearly", "used": false}. true holds always, false never.',
    examples: [true],
    snippets: [
      {
        label: 'condition: is',
        description: 'A name has this answer.',
        body: { '<1:fact>': '$2' },
      },
      {
        label: 'condition: is one of',
        description: 'A name has one of these answers.',
        body: { '<1:fact>': ['$2', '$3'] },
      },
      {
        label: 'condition: is not',
        description: 'A name has none of these answers.',
        body: { '<1:fact>': { isNot: '$2' } },
      },
      {
        label: 'condition: within a time limit',
        description: 'An instant lies at most so long after another.',
        body: { '<1:now>': { notAfter: { plus: ['<2:boughtAt>', '<3:P14D>'] } } },
      },
      {
        label: 'condition: at most',
        description: 'A number or duration is at most this.',
        body: { '<1:hours>': { atMost: '^<2:2>' } },
      },
      {
        label: 'condition: all',
        description: 'Every one of these holds.',
        body: { all: [{ $1: '$2' }, { $3: '$4' }] },
      },
      {
        label: 'condition: any',
        description: 'At least one of these holds.',
        body: { any: [{ $1: '$2' }, { $3: '$4' }] },
      },
      {
        label: 'condition: not',
        description: 'This does not hold.',
        body: { not: { $1: '$2' } },
      },
    ],
  },
  Tests: {
    title: 'Tests',
    description:
      'Each entry is the name of a fact, setting, value, class or date (or verdict, status, bestCase, certainty, now) with what it must be, or one of all, any, not, surely, possibly, unsure. All entries must hold.',
    properties: {
      all: {
        title: 'All',
        description:
          'Every one of these conditions holds. Example: [{"used": true}, {"plan": "yearly"}].',
      },
      any: {
        title: 'Any',
        description:
          'At least one of these conditions holds. Example: [{"used": false}, {"plan": "yearly"}].',
      },
      not: {
        title: 'Not',
        description: 'This condition does not hold. Example: {"plan": "yearly"}.',
      },
      surely: {
        title: 'Surely',
        description:
          'Holds for every moment that an answer without its time may mean. "not" and "surely" together: not for every one.',
      },
      possibly: {
        title: 'Possibly',
        description: 'Holds for at least one moment that an answer without its time may mean.',
      },
      unsure: {
        title: 'Unsure',
        description:
          'Holds for some of the moments that an answer without its time may mean, and not for others.',
      },
    },
  },
  Test: {
    title: 'Test',
    description:
      'What a name must be: an answer ("yearly", true, null, "unknown"), one of several (["monthly", "yearly"]), or a comparison ({"atMost": 2}).',
    examples: [true, false, null, 'unknown'],
    snippets: [
      { label: 'is one of', description: 'One of these answers.', body: ['$1', '$2'] },
      { label: 'is not', description: 'None of these answers.', body: { isNot: '$1' } },
      { label: 'has', description: 'An any-of answer holds this.', body: { has: '$1' } },
      {
        label: 'has only',
        description: 'An any-of answer holds nothing but these.',
        body: { hasOnly: ['$1'] },
      },
      { label: 'at most', description: 'A number or duration: ≤.', body: { atMost: '^<1:2>' } },
      { label: 'at least', description: 'A number or duration: ≥.', body: { atLeast: '^<1:2>' } },
      {
        label: 'less than',
        description: 'A number or duration: <.',
        body: { lessThan: '^<1:2>' },
      },
      {
        label: 'more than',
        description: 'A number or duration: >.',
        body: { moreThan: '^<1:2>' },
      },
      {
        label: 'not after',
        description: 'An instant: then or earlier.',
        body: { notAfter: '<1:now>' },
      },
      {
        label: 'not before',
        description: 'An instant: then or later.',
        body: { notBefore: '<1:now>' },
      },
      { label: 'before', description: 'An instant: earlier.', body: { before: '<1:now>' } },
      { label: 'after', description: 'An instant: later.', body: { after: '<1:now>' } },
      {
        label: 'within a season',
        description: 'An instant lies in this part of every year.',
        body: { within: { from: '<1:11-15>', to: '<2:12-24>' } },
      },
      {
        label: 'exact',
        description: 'Whether an instant is known with its time.',
        body: { exact: '^<1:true>' },
      },
    ],
  },
  Comparison: {
    title: 'Comparison',
    description:
      'All of the comparisons given must hold. With something that did not happen (null) none holds.',
    properties: {
      has: {
        title: 'Has',
        description:
          'An any-of answer holds this, or at least one of these. Example: ["late", "broken"].',
      },
      hasOnly: {
        title: 'Has only',
        description:
          'An any-of answer holds at least one of these, and nothing else. Example: ["late", "broken"].',
      },
      isNot: {
        title: 'Is not',
        description: 'It is none of these. Example: null (it did happen), or ["monthly"].',
        examples: [null, 'unknown'],
      },
      exact: {
        title: 'Exact',
        description:
          'Whether the answer is known to the second (true), or only its day or less (false). A number that is "unknown" is not exact.',
        examples: [true, false],
      },
      atMost: {
        title: 'At most',
        description: 'A number or duration is this or less (≤). Example: 2, "PT48H", or a name.',
      },
      atLeast: {
        title: 'At least',
        description: 'A number or duration is this or more (≥). Example: 3, "P14D", or a name.',
      },
      lessThan: {
        title: 'Less than',
        description: 'A number or duration is less than this (<). Example: 2.',
      },
      moreThan: {
        title: 'More than',
        description: 'A number or duration is more than this (>). Example: "PT48H".',
      },
      notAfter: {
        title: 'Not after',
        description:
          'An instant is at that instant or earlier. Example: {"plus": ["boughtAt", "P14D"]}.',
      },
      notBefore: {
        title: 'Not before',
        description: 'An instant is at that instant or later. Example: "boughtAt".',
      },
      before: {
        title: 'Before',
        description: 'An instant is earlier than that instant. Example: "boughtAt".',
      },
      after: {
        title: 'After',
        description: 'An instant is later than that instant. Example: "now".',
      },
      within: {
        title: 'Within a season',
        description:
          'The day of an instant lies in this part of every year. Example: {"from": "11-15", "to": "01-06"}.',
      },
    },
  },
  Season: {
    title: 'Season',
    description: 'A part of every year, both days included; it may span the new year.',
    snippets: [
      {
        label: 'season',
        description: 'From one day to another.',
        body: { from: '<1:11-15>', to: '<2:12-24>' },
      },
    ],
    properties: {
      from: { title: 'From', description: 'Its first day: MM-DD. Example: "11-15".' },
      to: { title: 'To', description: 'Its last day: MM-DD. Example: "01-06".' },
    },
  },
};
