import type { Words } from './word.ts';

/** Scenarios. */
export const scenarioWords: Words = {
  Scenario: {
    title: 'Scenario',
    description: 'A customer with the decision that you expect.',
    snippets: [
      {
        label: 'scenario',
        description: 'A customer, a moment, and what you expect.',
        body: {
          id: '$1',
          title: '$2',
          now: '<3:2026-03-05T12:00:00+01:00>',
          answers: { $4: '$5' },
          expected: { verdict: '$6' },
        },
      },
    ],
    properties: {
      id: { title: 'Id', description: 'Its name. Example: "late-by-a-day".' },
      title: { title: 'Title', description: 'In a few words, for authors.' },
      text: { title: 'Text', description: 'The customer’s own words, for authors.' },
      now: {
        title: 'Now',
        description: 'The moment of the check. Example: "2026-03-05T12:00:00+01:00".',
        examples: ['2026-03-05T12:00:00+01:00'],
      },
      answers: {
        title: 'Answers',
        description:
          'The answers by fact; what is left out is not answered. Example: {"boughtAt": "2026-03-01T10:00", "used": false}.',
      },
      expected: {
        title: 'Expected',
        description: 'What you expect; leave out what you do not want to check.',
      },
      note: { title: 'Note', description: 'A remark for authors.' },
    },
  },
  Expected: {
    title: 'Expected decision',
    description: 'Only what is written here is checked.',
    snippets: [{ label: 'expected', description: 'The verdict.', body: { verdict: '$1' } }],
    properties: {
      verdict: {
        title: 'Verdict',
        description: 'An id of "verdicts"; null while it is still open.',
      },
      status: { title: 'Status', description: 'An id of "statuses"; null while it is open.' },
      bestCase: { title: 'Best case', description: 'An id of "bestCases"; null while it is open.' },
      certainty: {
        title: 'Certainty',
        description: 'An id of "certainties"; null while it is open.',
      },
      steps: {
        title: 'Steps',
        description: 'The ids of all steps, in order. Example: ["send-back"].',
      },
      dates: {
        title: 'Dates',
        description:
          'Dates by name; null where there is none. Example: {"deadline": "2026-03-15T10:00:00+01:00"}.',
      },
      problems: { title: 'Problems', description: 'The ids of all problems. Example: [].' },
    },
  },
};
