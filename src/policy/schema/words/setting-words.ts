import { someText, type Words } from './word.ts';

/** Settings and calendars. */
export const settingWords: Words = {
  Setting: {
    title: 'Setting',
    description: 'A duration, a number or a reading that may change without touching a rule.',
    snippets: [
      {
        label: 'setting: a duration or number',
        description: 'A time limit, for example.',
        body: { value: '<1:P14D>', label: someText(2) },
      },
      {
        label: 'setting: a reading',
        description: 'One of several ways to read an ambiguous sentence.',
        body: {
          value: '<1:yes>',
          label: someText(2),
          explanation: someText(4),
          choices: [
            { value: '<1:yes>', label: someText(6) },
            { value: '<8:no>', label: someText(9) },
          ],
        },
      },
    ],
    properties: {
      value: {
        title: 'Value in force',
        description:
          'A duration ("PT72H" are 72 hours, "P14D" 14 days, "P1M" a month), a number, yes or no (true, false), or one of the choices.',
        examples: ['P14D', 'PT72H', 'P1M', 14, true, false],
      },
      label: { title: 'Label', description: 'What the setting is called, for marketing.' },
      explanation: {
        title: 'Explanation',
        description: 'Which ambiguity it settles, and how it is read.',
      },
      choices: {
        title: 'Choices',
        description: 'The values that it may take. Without choices: any of the same kind.',
      },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that leave it open or fix it. Example: ["A1"].',
      },
    },
  },
  Choice: {
    title: 'Choice',
    description: 'One value that a setting may take.',
    snippets: [
      {
        label: 'choice',
        description: 'A value with its label.',
        body: { value: '$1', label: someText(2) },
      },
    ],
    properties: {
      value: { title: 'Value', description: 'As it stands in "value". Example: "partial".' },
      label: { title: 'Label', description: 'What it means, in a few words.' },
    },
  },
  Calendar: {
    title: 'Calendar',
    description: 'Which days are business days: all but the weekend and the holidays.',
    snippets: [
      {
        label: 'calendar',
        description: 'Monday to Friday, but Christmas.',
        body: { weekend: [6, 7], holidays: [{ date: '12-25' }] },
      },
    ],
    properties: {
      label: { title: 'Label', description: 'What the calendar is called.' },
      weekend: {
        title: 'Weekend',
        description:
          'Days of the week that are no business days: 1 is Monday, 7 is Sunday. Example: [6, 7].',
        examples: [[6, 7], [7]],
      },
      holidays: {
        title: 'Holidays',
        description: 'Days that are no business days, in every year.',
      },
    },
  },
  Holiday: {
    title: 'Holiday',
    description: 'A fixed day of every year, or one counted from Easter Sunday.',
  },
  FixedHoliday: {
    title: 'Fixed holiday',
    description: 'The same day every year.',
    snippets: [
      { label: 'fixed holiday', description: 'A day of every year.', body: { date: '<1:12-25>' } },
    ],
    properties: {
      date: { title: 'Date', description: 'Month and day: MM-DD. Example: "07-14".' },
      name: { title: 'Name', description: 'What the day is called; for authors only.' },
    },
  },
  EasterHoliday: {
    title: 'Holiday by Easter',
    description: 'A day that moves with Easter.',
    snippets: [
      {
        label: 'holiday by Easter',
        description: 'Days after Easter Sunday.',
        body: { easter: '^<1:1>' },
      },
    ],
    properties: {
      easter: {
        title: 'Days from Easter',
        description:
          'Days after Easter Sunday; before it: negative. 1 is Easter Monday, 39 Ascension, 50 Whit Monday, -2 Good Friday.',
        examples: [1, 39, 50, -2],
      },
      name: { title: 'Name', description: 'What the day is called; for authors only.' },
    },
  },
};
