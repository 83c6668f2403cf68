import { type Snippet, someText, type Words } from './word.ts';

const question = (place: number) => ({ text: someText(place) });

const factSnippet = (
  label: string,
  description: string,
  type: string,
  rest: object = {},
): Snippet => ({
  label: `fact: ${label}`,
  description,
  body: { type, question: question(1), ...rest },
});

const option = (place: number, id: string) => ({
  id: `<${place}:${id}>`,
  label: someText(place + 1),
});

/** What the customer is asked. */
export const factWords: Words = {
  Fact: {
    title: 'Fact',
    description: 'Something about the customer that the decision depends on.',
    snippets: [
      factSnippet('date and time', 'When something happened.', 'instant', { notAfter: 'now' }),
      factSnippet('date and time, or not yet', 'It may not have happened.', 'instant', {
        notAfter: 'now',
        none: { label: someText(3) },
      }),
      factSnippet('day', 'A day without a time.', 'date'),
      factSnippet('yes or no', 'Two answers.', 'boolean'),
      factSnippet('one of', 'One of several answers.', 'choice', {
        options: [option(3, 'first'), option(6, 'second')],
      }),
      factSnippet('any of', 'Any number of answers.', 'choices', {
        options: [option(3, 'first'), option(6, 'second')],
      }),
      factSnippet('number', 'A number with its unit.', 'number', { unit: '<3:day>', min: 0 }),
      factSnippet('text', 'A few words, such as an order number.', 'text'),
    ],
    properties: {
      type: {
        title: 'Type',
        description: 'Which kind of answer it has.',
        values: {
          instant: 'A date and time; the time may be left out. Example: "2026-03-01T10:00".',
          date: 'A day. Example: "2026-03-01".',
          choice: 'One of the options.',
          choices: 'Any of the options.',
          boolean: 'Yes or no: true or false.',
          number: 'A number, with its unit in "unit".',
          text: 'A few words. Conditions can only ask whether there are any.',
        },
      },
      question: {
        title: 'Question',
        description: 'How the customer is asked. A fact without a question is never asked.',
      },
      askedIn: {
        title: 'Asked in',
        description: 'Where it is asked. Absent: as a question of its own, before the result.',
        values: { request: 'In the request form after the result, such as an order number.' },
      },
      options: {
        title: 'Options',
        description: 'The answers of a "choice" or of "choices", in the order shown.',
      },
      yes: {
        title: 'Yes',
        description: 'The label of yes, or of "it happened, on …". Example: {"fr": "Oui, le…"}.',
      },
      no: { title: 'No', description: 'The label of no.' },
      none: {
        title: 'None',
        description:
          'Makes null an answer: it did not happen, or does not apply. Example: "not yet".',
      },
      unknown: {
        title: 'Unknown',
        description: 'Makes "unknown" an answer: the customer does not know.',
      },
      notAfter: {
        title: 'Not after',
        description:
          'A date given without its time never means a moment later than now. Use it for what has already happened.',
        values: { now: 'The moment of the check.' },
      },
      onlyIf: {
        title: 'Only if',
        description:
          'Asked only where this condition holds. Elsewhere the fact reads as "otherwise". Example: {"plan": "yearly"}.',
      },
      otherwise: {
        title: 'Otherwise',
        description: 'The answer that it reads as where it is not asked. Example: false.',
        examples: [false, 0, null],
      },
      unit: {
        title: 'Unit',
        description:
          'The unit of a number: second, minute, hour, day, week, month, year, meter, kilometer, percent…; money by its code, such as EUR.',
        examples: ['hour', 'day', 'month', 'kilometer', 'percent', 'EUR'],
      },
      min: { title: 'Least', description: 'The least number that may be given. Example: 0.' },
      max: { title: 'Most', description: 'The greatest number that may be given. Example: 8760.' },
      likelihoods: {
        title: 'Likelihoods',
        description:
          'How likely each answer is beside the others: a positive weight, 1 where absent. The names are true, false, the ids of options, "answered" (any date, number or text), null and "unknown". Used only to order the questions. Example: {"true": 1, "false": 9}.',
        examples: [
          { true: 1, false: 9 },
          { answered: 9, null: 1 },
        ],
      },
      cost: {
        title: 'Cost',
        description:
          'How much effort the question is beside the others: a positive number, 1 where absent. A costly question is asked late. Example: 3.',
        examples: [2],
      },
      topic: {
        title: 'Topic',
        description:
          'Facts with the same topic are asked one after another where that costs little. Example: "outage".',
      },
      act: {
        title: 'Act',
        description:
          'What the customer can still do to change this answer. Only for yes or no, one of several, and a date and time with "none".',
      },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that make this matter. Example: ["A1"].',
      },
    },
  },
  Question: {
    title: 'Question',
    description: 'How the customer is asked.',
    snippets: [
      { label: 'question', description: 'What the customer is asked.', body: question(1) },
      {
        label: 'question with hint',
        description: 'With a short sentence below it.',
        body: { text: someText(1), hint: someText(3), whenAnswered: someText(5) },
      },
    ],
    properties: {
      text: {
        title: 'Question',
        description: 'One short question. Example: {"en": "When did you buy it?"}.',
      },
      hint: { title: 'Hint', description: 'One short sentence below the question.' },
      whenAnswered: {
        title: 'Label of the answer',
        description: 'Names the answer in the list of answers. Example: {"en": "Purchase"}.',
      },
    },
  },
  Option: {
    title: 'Option',
    description: 'One answer of a choice.',
    snippets: [
      { label: 'option', description: 'An answer with its label.', body: option(1, 'id') },
    ],
    properties: {
      id: { title: 'Id', description: 'By which conditions name it. Example: "late".' },
      label: { title: 'Label', description: 'What the customer reads.' },
      hint: { title: 'Hint', description: 'A short sentence below the label.' },
      alone: {
        title: 'Alone',
        description:
          'Among "choices": choosing this takes back every other. Example: true for "none of these".',
      },
    },
  },
  None: {
    title: 'None',
    description: 'The answer "it did not happen" or "it does not apply": null.',
    snippets: [{ label: 'none', description: 'Its label.', body: { label: someText(1) } }],
    properties: {
      label: { title: 'Label', description: 'What the customer reads. Example: "Not yet".' },
      hint: { title: 'Hint', description: 'A short sentence below the label.' },
    },
  },
  Unknown: {
    title: 'Unknown',
    description: 'The answer "I do not know".',
    snippets: [
      { label: 'unknown', description: 'Its label.', body: { label: someText(1) } },
      {
        label: 'unknown, read as an answer',
        description: 'What it stands for.',
        body: { label: someText(1), reads: '^<3:false>' },
      },
    ],
    properties: {
      label: { title: 'Label', description: 'What the customer reads.' },
      hint: { title: 'Hint', description: 'A short sentence below the label.' },
      reads: {
        title: 'Reads as',
        description:
          'The answer that it stands for; an instant may read as "now". Absent: it stays unknown, a value of its own. Example: false.',
        examples: [false, null, 'now'],
      },
    },
  },
  Act: {
    title: 'Act',
    description: 'What the customer can still do, and what the answer is afterwards.',
    snippets: [
      {
        label: 'act: do it now',
        description: 'For a date and time that has not happened yet.',
        body: { text: someText(1), to: 'now' },
      },
      {
        label: 'act: change an answer',
        description: 'For yes or no, and one of several.',
        body: { text: someText(1), to: '^<3:false>' },
      },
    ],
    properties: {
      text: {
        title: 'Text',
        description: 'What to do, as a request. Example: {"en": "Contact our support."}.',
      },
      to: {
        title: 'Answer after the act',
        description:
          'Yes or no (true, false); the id of an option; or "now", the moment of the act, for a date and time that has not happened yet.',
        examples: ['now', true, false],
      },
      when: {
        title: 'When',
        description: 'Where the act makes sense. Absent: everywhere.',
      },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that ask for the act. Example: ["A1"].',
      },
    },
  },
};
