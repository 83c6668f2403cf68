import { someText, type Words } from './word.ts';

/** Steps, deadlines, points of the timeline, assumptions, and dates. */
export const itemWords: Words = {
  Item: {
    title: 'Step or the like',
    description: 'A step, a deadline, a point of the timeline or an assumption.',
    snippets: [
      {
        label: 'step',
        description: 'What the customer does, and where it applies.',
        body: { id: '$1', when: { '<2:verdict>': '$3' }, text: someText(4), sentences: ['$6'] },
      },
      {
        label: 'step with a date',
        description: 'With the moment by which it is due.',
        body: { id: '$1', text: someText(2), at: '<4:deadline>', sentences: ['$5'] },
      },
    ],
    properties: {
      id: { title: 'Id', description: 'Its name in its list. Example: "send-back".' },
      when: { title: 'When', description: 'Whom it applies to. Absent: everybody.' },
      text: {
        title: 'Text',
        description: 'One short sentence. Example: {"en": "Send it back."}.',
      },
      detail: { title: 'Detail', description: 'A second sentence, in smaller type.' },
      at: { title: 'At', description: 'When it is due or happens. Example: "deadline".' },
      until: {
        title: 'Until',
        description: 'The end, where it is a period from "at". Example: "supportUntil".',
      },
      worthAsking: {
        title: 'Worth asking',
        description:
          'Whether a question may be asked only to settle this: a condition, or false. Absent: always.',
        examples: [false],
      },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that it rests on. Example: ["A1"].',
      },
    },
  },
  Date: {
    title: 'Date',
    description: 'A date that follows from the decision. It is null where its condition fails.',
    snippets: [
      {
        label: 'date: a time limit',
        description: 'An instant and a duration after it.',
        body: {
          value: { plus: ['<1:boughtAt>', '<2:P14D>'] },
          as: 'instant',
          inexact: 'earliest',
          label: someText(3),
          sentences: ['$5'],
        },
      },
      {
        label: 'date: a day',
        description: 'A day without a time.',
        body: { value: '$1', as: 'day', label: someText(2), sentences: ['$4'] },
      },
    ],
    properties: {
      value: {
        title: 'Value',
        description: 'Which date. Example: {"plus": ["boughtAt", "P14D"]}.',
      },
      as: {
        title: 'As',
        description: 'How it is said.',
        values: {
          instant: 'With the time, in the time zone of the policy.',
          day: 'The day alone.',
        },
      },
      inexact: {
        title: 'Inexact',
        description: 'Which moment it takes where answers are without their time.',
        values: {
          latest: 'The latest that it may be. This is the default.',
          earliest: 'The earliest that it may be: the safe choice for a time limit.',
        },
      },
      when: { title: 'When', description: 'Who has such a date. Absent: everybody.' },
      label: { title: 'Label', description: 'What the date is called.' },
      worthAsking: {
        title: 'Worth asking',
        description:
          'Whether a question may be asked only to know this date: a condition, or false. Absent: always.',
        examples: [false],
      },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that it rests on. Example: ["A1"].',
      },
    },
  },
};
