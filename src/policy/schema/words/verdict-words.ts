import { someText, type Words } from './word.ts';

const sentences = {
  title: 'Sentences',
  description: 'The ids of the sentences that the words rest on. Example: ["A1"].',
};

const text = { title: 'Text', description: 'A sentence to the customer below the result.' };

const labelled = { label: 'words', description: 'A label.', body: { label: someText(1) } };

const withText = {
  label: 'words with a text',
  description: 'A label and a sentence.',
  body: { label: someText(1), text: someText(3) },
};

const rank = (what: string) => ({
  title: 'Rank',
  description: `How good this ${what} is for the customer: a number, the higher the better. By it the check says what a better result would be. Example: 5.`,
  examples: [0, 1, 2, 3],
});

/** The outcomes that rules name. */
export const verdictWords: Words = {
  Verdict: {
    title: 'Verdict',
    description: 'What a rule can decide, with its words. Word it as an indication.',
    snippets: [
      {
        label: 'verdict',
        description: 'A result and its words.',
        body: {
          label: someText(1),
          headline: someText(3),
          tone: '<5|positive,possible,waiting,negative,mend|>',
          rank: '^<6:1>',
        },
      },
    ],
    properties: {
      label: { title: 'Label', description: 'A few words, for tables. Example: "Full refund".' },
      headline: {
        title: 'Headline',
        description:
          'One sentence to the customer. Example: {"en": "By your answers, a refund seems possible."}.',
      },
      text,
      tone: {
        title: 'Tone',
        description: 'How the result looks; its words say the same.',
        values: {
          positive: 'The customer gets what was asked for.',
          possible: 'The customer may get something; somebody looks at it.',
          waiting: 'It is too early to say.',
          negative: 'The policy provides for nothing here.',
          mend: 'Some answers must be corrected first.',
        },
      },
      rank: rank('verdict'),
      sentences,
    },
  },
  Status: {
    title: 'Status',
    description: 'Where the customer stands on the way to the verdict.',
    snippets: [withText, labelled],
    properties: {
      label: { title: 'Label', description: 'A few words, for tables. Example: "Ready".' },
      text: { ...text, description: 'What comes first, as a sentence to the customer.' },
      rank: rank('status'),
      sentences,
    },
  },
  BestCase: {
    title: 'Best case',
    description: 'The best that can still come of it.',
    snippets: [labelled],
    properties: {
      label: { title: 'Label', description: 'As a short sentence. Example: "At best: a refund".' },
      text,
      sentences,
    },
  },
  Certainty: {
    title: 'Certainty',
    description: 'How sure a decision is.',
    snippets: [withText, labelled],
    properties: {
      label: { title: 'Label', description: 'A few words. Example: "So it is written".' },
      text: { ...text, description: 'How sure it is, as a sentence to the customer.' },
      sentences,
    },
  },
};
