import { someText, type Words } from './word.ts';

/** The document as a whole, its texts and its sentences. */
export const policyWords: Words = {
  Policy: {
    title: 'Policy',
    description:
      'A policy that eligibility-check can decide: what the customer is asked, who gets what, what they must do and by when. docs/policies.md shows every construct with an example.',
    properties: {
      $schema: {
        title: 'Schema',
        description:
          'Where your editor finds this description of policies. Example: "../dist/policy.schema.json".',
      },
      id: {
        title: 'Id of the policy',
        description: 'A short name of this policy. Example: "returns-2026".',
      },
      version: {
        title: 'Version',
        description:
          'Changes with every published change; a date does well. Example: "2026-03-01".',
      },
      title: { title: 'Title', description: 'The heading above the first question.' },
      languages: {
        title: 'Languages',
        description:
          'The languages of the texts. The first is binding; the others are shown as translations. Example: ["fr", "en"].',
        examples: [['fr'], ['fr', 'en']],
      },
      timeZone: {
        title: 'Time zone',
        description:
          'The IANA name of the time zone in which days and hours are counted. Example: "Europe/Paris".',
        examples: ['Europe/Paris', 'Europe/London', 'America/Los_Angeles', 'UTC'],
      },
      timeZoneName: {
        title: 'Name of the time zone',
        description: 'As a customer says it. Example: {"fr": "heure de Paris"}.',
      },
      contactUrl: {
        title: 'Contact page',
        description:
          'The address of the page where a request is sent; offered where no form is found. Example: "https://shop.example/contact/".',
      },
      source: {
        title: 'Source',
        description: 'The policy as it is published, cut into sentences that everything cites.',
      },
      settings: {
        title: 'Settings',
        description:
          'Durations, numbers and readings that may change without touching a rule, by name.',
      },
      calendars: {
        title: 'Calendars',
        description: 'Which days are business days, by name. Write {} where nothing counts them.',
      },
      facts: {
        title: 'Facts',
        description:
          'What the decision depends on, by name, in the order in which the customer is asked.',
      },
      values: {
        title: 'Values',
        description:
          'Named instants, durations and numbers. Example: {"windowEnd": {"plus": ["boughtAt", "P14D"]}}.',
      },
      labels: {
        title: 'Labels',
        description:
          'What the named values are called when a decision is explained to the customer, and what an id of a class is called when policies are compared (class, hyphen, id). Example: {"windowEnd": {"en": "end of the {returnWindow} to return it"}}.',
      },
      classes: {
        title: 'Classes',
        description:
          'Named intermediate results, each with its cases, so that rules stay short. Example: "window" is "in" or "late".',
      },
      problems: {
        title: 'Problems',
        description: 'Answers that cannot be true, and the outcome while they stand.',
      },
      rules: {
        title: 'Rules',
        description:
          'Who gets what. The first rule whose condition holds decides. Let the last have no condition.',
      },
      dates: {
        title: 'Dates',
        description: 'The dates that follow from a decision, by name. Conditions may use them.',
      },
      steps: { title: 'Steps', description: 'What the customer has to do, in this order.' },
      deadlines: {
        title: 'Deadlines',
        description: 'Until when the customer can act, the most cautious first.',
      },
      timeline: { title: 'Timeline', description: 'When things happen, such as the money.' },
      assumptions: {
        title: 'Assumptions',
        description: 'What the dates only suppose, said beside them.',
      },
      verdicts: {
        title: 'Verdicts',
        description: 'What a rule can decide, by id, with the words for the customer.',
      },
      statuses: {
        title: 'Statuses',
        description:
          'Where the customer stands on the way, by id: what comes first. Example: "ready".',
      },
      bestCases: {
        title: 'Best cases',
        description: 'The best that can still come of it, by id.',
      },
      certainties: {
        title: 'Certainties',
        description:
          'How sure a decision is, by id. Example: "clear" (written so), "reading" (we read it so).',
      },
      request: { title: 'Request', description: 'The message that the customer sends.' },
      notice: { title: 'Notice', description: 'What is said below every result.' },
      scenarios: {
        title: 'Scenarios',
        description: 'Customers with the decision that you expect; run as tests.',
      },
    },
  },
  Text: {
    title: 'Text by language',
    description:
      'One entry for each language; the binding language must be there. {name} inserts the words of a setting, an answer or a date. Example: {"fr": "Écrivez-nous avant le {deadline}."}.',
    snippets: [
      { label: 'text', description: 'A text in one language.', body: someText(1) },
      {
        label: 'text in French and English',
        description: 'French is binding where it comes first in "languages".',
        body: { fr: '$1', en: '$2' },
      },
    ],
  },
  Language: {
    title: 'Language',
    description: 'A language tag. Example: "fr", "en", "pt-BR".',
    examples: ['fr', 'en'],
    mistake: 'This is no language tag, such as "fr" or "pt-BR".',
  },
  Id: {
    title: 'Id',
    description: 'A name: letters, digits, - and _, first a letter. Example: "boughtAt".',
    mistake: 'A name has letters, digits, - and _, and begins with a letter.',
  },
  Sentences: {
    title: 'Sentences',
    description: 'The ids of the sentences of the source that this rests on. Example: ["A1"].',
    examples: [[]],
  },
  DayOfYear: {
    title: 'Day of the year',
    description: 'A day of every year, as month and day: MM-DD. Example: "12-24".',
    examples: ['01-31', '12-24'],
    mistake: 'This is no day of the year: month and day as MM-DD, such as "12-24".',
  },
  Source: {
    title: 'Source',
    description: 'The policy as it is published, cut into sentences.',
    properties: {
      title: { title: 'Title', description: 'What the published policy is called.' },
      url: {
        title: 'Address',
        description: 'Where it is published. Example: "https://shop.example/returns".',
      },
      sentences: {
        title: 'Sentences',
        description: 'Every sentence of the published policy, word for word, in its order.',
      },
      translations: {
        title: 'Translations',
        description:
          'The sentences in other languages, by language and sentence id; a courtesy, never binding. Example: {"en": {"A1": "…"}}.',
      },
      notRules: {
        title: 'Not rules',
        description:
          'The ids of sentences that nothing rests on, such as a welcome. Every other sentence must be cited.',
      },
    },
  },
  Sentence: {
    title: 'Sentence',
    description: 'One sentence of the published policy.',
    snippets: [
      {
        label: 'sentence',
        description: 'A sentence with its id.',
        body: { id: '<1:A1>', text: '$2' },
      },
    ],
    properties: {
      id: { title: 'Id', description: 'By which it is cited. Example: "A1".' },
      section: { title: 'Section', description: 'The heading above it.' },
      text: { title: 'Text', description: 'The sentence, word for word.' },
    },
  },
};
