import type { Word, Words } from './word.ts';

const after: Word = {
  title: 'After',
  description: 'The instant from which it is counted. Example: "boughtAt".',
  examples: ['now'],
};
const of: Word = { title: 'Of', description: 'The instant in question. Example: "boughtAt".' };
const among = (what: string): string => `${what} Example: ["boughtAt", "now"].`;

/** Values: instants, days, durations and numbers. */
export const valueWords: Words = {
  Value: {
    title: 'Value',
    description:
      'An instant, a day, a duration or a number: the name of a fact, setting, value or date; "now"; a number; an ISO 8601 duration ("PT72H", "P14D", "P1M"); a date ("2026-12-31T18:00", or "2026-12-31" for the whole day); or a calculation such as {"plus": ["boughtAt", "P14D"]}.',
    snippets: [
      { label: 'name', description: 'A fact, setting, value or date.', body: '$1' },
      { label: 'now', description: 'The moment of the check.', body: 'now' },
      { label: 'hours', description: 'A duration: elapsed hours.', body: 'PT<1:72>H' },
      { label: 'days', description: 'A duration: days of the calendar.', body: 'P<1:14>D' },
      { label: 'months', description: 'A duration: months of the calendar.', body: 'P<1:1>M' },
      { label: 'date', description: 'A fixed day.', body: '<1:2026-12-31>' },
      { label: 'number', description: 'A number.', body: '^<1:2>' },
    ],
  },
  Plus: {
    title: 'Later by',
    description: 'An instant and one or more durations after it; or numbers to add.',
    snippets: [
      {
        label: 'plus',
        description: 'So much later.',
        body: { plus: ['<1:boughtAt>', '<2:P14D>'] },
      },
    ],
    properties: {
      plus: {
        title: 'Later by',
        description:
          'An instant, then durations to go forward; or numbers to add. Hours elapse; days, months and years keep the time of day. Example: ["boughtAt", "P14D"].',
      },
    },
  },
  Minus: {
    title: 'Earlier by',
    description: 'An instant less one or more durations; or numbers to subtract.',
    snippets: [
      {
        label: 'minus',
        description: 'So much earlier.',
        body: { minus: ['<1:endsOn>', '<2:P1M>'] },
      },
    ],
    properties: {
      minus: {
        title: 'Earlier by',
        description:
          'An instant, then durations to go back; or numbers to subtract. Example: ["endsOn", "P1M"].',
      },
    },
  },
  Latest: {
    title: 'Latest of',
    description: 'The latest of several instants. What did not happen is left out.',
    snippets: [
      {
        label: 'latest',
        description: 'The latest of several instants.',
        body: { latest: ['<1:boughtAt>', '<2:now>'] },
      },
    ],
    properties: {
      latest: {
        title: 'Latest of',
        description: among('The instants; null ones are left out.'),
      },
    },
  },
  Earliest: {
    title: 'Earliest of',
    description: 'The earliest of several instants. What did not happen is left out.',
    snippets: [
      {
        label: 'earliest',
        description: 'The earliest of several instants.',
        body: { earliest: ['<1:boughtAt>', '<2:now>'] },
      },
    ],
    properties: {
      earliest: {
        title: 'Earliest of',
        description: among('The instants; null ones are left out.'),
      },
    },
  },
  Largest: {
    title: 'Largest of',
    description: 'The largest of several numbers or durations.',
    snippets: [
      {
        label: 'largest',
        description: 'The largest of several numbers.',
        body: { largest: ['$1', '$2'] },
      },
    ],
    properties: {
      largest: {
        title: 'Largest of',
        description: 'All numbers, or all durations. Example: ["hours", 14].',
      },
    },
  },
  Smallest: {
    title: 'Smallest of',
    description: 'The smallest of several numbers or durations.',
    snippets: [
      {
        label: 'smallest',
        description: 'The smallest of several numbers.',
        body: { smallest: ['$1', '$2'] },
      },
    ],
    properties: {
      smallest: {
        title: 'Smallest of',
        description: 'All numbers, or all durations. Example: ["hours", 14].',
      },
    },
  },
  First: {
    title: 'First that happened',
    description: 'The first of these that is not null.',
    snippets: [
      {
        label: 'first',
        description: 'An answer, or something in its place.',
        body: { first: ['<1:submittedAt>', '<2:now>'] },
      },
    ],
    properties: {
      first: {
        title: 'First that happened',
        description: 'In order of preference. Example: ["submittedAt", "now"].',
      },
    },
  },
  Between: {
    title: 'Time between',
    description: 'The time from one instant to another.',
    snippets: [
      {
        label: 'between',
        description: 'The elapsed time, a duration.',
        body: { between: ['<1:boughtAt>', '<2:now>'] },
      },
      {
        label: 'days between',
        description: 'The number of calendar days.',
        body: { between: ['<1:boughtAt>', '<2:now>'], in: 'days' },
      },
    ],
    properties: {
      between: {
        title: 'Time between',
        description: 'From the first instant to the second. Example: ["boughtAt", "now"].',
      },
      in: {
        title: 'In',
        description: 'Absent: the elapsed time, a duration.',
        values: { days: 'The number of calendar days, a number.' },
      },
    },
  },
  BusinessDays: {
    title: 'Business days after',
    description:
      'The end of the day that comes so many business days after an instant; the day itself is day 0.',
    snippets: [
      {
        label: 'businessDays',
        description: 'So many business days later.',
        body: { businessDays: '^<1:5>', after: '<2:now>', calendar: '<3:FR>' },
      },
    ],
    properties: {
      businessDays: {
        title: 'Business days',
        description: 'How many: a whole number, or the name of one. Example: 20.',
      },
      after,
      calendar: {
        title: 'Calendar',
        description: 'The id of a calendar, or a setting that names one. Example: "FR".',
      },
    },
  },
  StartOf: {
    title: 'Start of',
    description: 'The first second of the day, week, month, quarter or year of an instant.',
    snippets: [
      {
        label: 'startOf',
        description: 'The first second of a day, month…',
        body: { startOf: '<1|day,week,month,quarter,year|>', of: '<2:now>' },
      },
    ],
    properties: {
      startOf: { title: 'Start of', description: 'Of which period. Example: "month".' },
      of,
    },
  },
  EndOf: {
    title: 'End of',
    description: 'The last second of the day, week, month, quarter or year of an instant.',
    snippets: [
      {
        label: 'endOf',
        description: 'The last second of a day, month…',
        body: { endOf: '<1|day,week,month,quarter,year|>', of: '<2:now>' },
      },
    ],
    properties: {
      endOf: { title: 'End of', description: 'Of which period. Example: "month".' },
      of,
    },
  },
  Next: {
    title: 'Next day of the year',
    description: 'The end of the first such day of a year, on or after an instant.',
    snippets: [
      {
        label: 'next',
        description: 'The end of the next 31 January, for example.',
        body: { next: '<1:01-31>', after: '<2:boughtAt>' },
      },
    ],
    properties: {
      next: { title: 'Next', description: 'The day: MM-DD. Example: "01-31".' },
      after,
    },
  },
  Span: {
    title: 'Span',
    description: 'A number made a duration.',
    snippets: [
      {
        label: 'span',
        description: 'A number of days, for example.',
        body: { span: '<1:days>', in: '<2|hours,days,weeks,months,years|>' },
      },
    ],
    properties: {
      span: { title: 'Span', description: 'How many: a number, or the name of one. Example: 14.' },
      in: { title: 'In', description: 'The unit. Example: "days".' },
    },
  },
  Lookup: {
    title: 'Looked up',
    description: 'A value that depends on an answer, a class or a setting.',
    snippets: [
      {
        label: 'lookup',
        description: 'One value for each answer.',
        body: {
          lookup: '<1:plan>',
          in: { '<2:monthly>': '<3:P14D>', '<4:yearly>': '<5:P30D>' },
        },
      },
    ],
    properties: {
      lookup: {
        title: 'Looked up by',
        description: 'The name of a fact with options, a class or a setting. Example: "plan".',
      },
      in: {
        title: 'In',
        description: 'The value for each id. Example: {"monthly": "P14D", "yearly": "P30D"}.',
      },
    },
  },
  Choose: {
    title: 'Choose',
    description: 'The first value whose condition holds.',
    snippets: [
      {
        label: 'choose',
        description: 'A value that depends on conditions.',
        body: { choose: [{ when: { $1: '$2' }, is: '$3' }, { is: '$4' }] },
      },
    ],
    properties: {
      choose: {
        title: 'Choose',
        description:
          'The cases, in order. The last may have no condition. Example: [{"when": {"plan": "yearly"}, "is": 400}, {"is": 250}].',
      },
    },
  },
  ChooseCase: {
    title: 'Case of a value',
    description: 'A value and when it counts.',
    snippets: [
      {
        label: 'case',
        description: 'A value and its condition.',
        body: { when: { $1: '$2' }, is: '$3' },
      },
    ],
    properties: {
      when: { title: 'When', description: 'Its condition. Absent: in every other case.' },
      is: { title: 'Is', description: 'The value. Example: 400.' },
    },
  },
  UnitOfLength: {
    title: 'Unit of a duration',
    description: 'Hours elapse; the others run on the calendar of the time zone.',
    values: {
      hours: 'Elapsed hours.',
      days: 'Days of the calendar: the same time on a later day.',
      weeks: 'Seven days of the calendar.',
      months: 'Months of the calendar; the 31st becomes the last day of a shorter month.',
      years: 'Years of the calendar.',
    },
  },
  UnitOfTime: {
    title: 'Period',
    description: 'A period of the calendar.',
    values: {
      day: 'From 00:00:00 to 23:59:59.',
      week: 'From Monday to Sunday.',
      month: 'From the 1st to the last day.',
      quarter: 'Three months, from January, April, July or October.',
      year: 'From 1 January to 31 December.',
    },
  },
};
