import { someText, type Words } from './word.ts';

const outcome = {
  verdict: { title: 'Verdict', description: 'An id of "verdicts": what the customer gets.' },
  status: { title: 'Status', description: 'An id of "statuses": what comes first.' },
  bestCase: {
    title: 'Best case',
    description: 'An id of "bestCases": the best that can still come of it.',
  },
  certainty: { title: 'Certainty', description: 'An id of "certainties": how sure this is.' },
};

const outcomeSnippet = {
  verdict: '$2',
  status: '$3',
  bestCase: '$4',
  certainty: '$5',
};

/** Classes, rules and problems. */
export const ruleWords: Words = {
  Class: {
    title: 'Class',
    description:
      'A named intermediate result: the first case whose condition holds. Conditions use it like a fact.',
    snippets: [
      {
        label: 'class',
        description: 'Two cases.',
        body: { cases: [{ is: '<1:yes>', when: { $2: '$3' } }, { is: '<4:no>' }] },
      },
    ],
    properties: {
      cases: {
        title: 'Cases',
        description: 'In order; the first that holds counts. The last may have no condition.',
      },
    },
  },
  Case: {
    title: 'Case',
    description: 'One result of a class, and when it counts.',
    snippets: [
      {
        label: 'case',
        description: 'A result and its condition.',
        body: { is: '$1', when: { $2: '$3' } },
      },
      {
        label: 'case with a reason',
        description: 'With a sentence to the customer.',
        body: { is: '$1', when: { $2: '$3' }, text: someText(4), sentences: ['$6'] },
      },
    ],
    properties: {
      is: {
        title: 'Is',
        description: 'The result: an id of your own, or {"from": "…"}. Example: "late".',
      },
      when: { title: 'When', description: 'Its condition. Absent: in every other case.' },
      text: {
        title: 'Text',
        description:
          'Why, as a sentence to the customer, where a rule names the class in "because".',
      },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that it rests on. Example: ["A1"].',
      },
    },
  },
  IdOrSource: {
    title: 'Id or source',
    description: 'An id; or {"from": name}, to take over the result of a class or a setting.',
  },
  From: {
    title: 'Taken over',
    description: 'Takes over the result of a class or the value of a setting.',
    snippets: [{ label: 'from', description: 'Of a class or setting.', body: { from: '$1' } }],
    properties: {
      from: { title: 'From', description: 'The name of a class or setting. Example: "remedy".' },
    },
  },
  Rule: {
    title: 'Rule',
    description: 'Decides where its condition holds and that of no rule before it does.',
    snippets: [
      {
        label: 'rule',
        description: 'A condition and its outcome.',
        body: {
          id: '$1',
          when: { $6: '$7' },
          ...outcomeSnippet,
          text: someText(8),
          sentences: ['$10'],
        },
      },
      {
        label: 'rule for everybody else',
        description: 'The last rule.',
        body: { id: '$1', ...outcomeSnippet, text: someText(6), sentences: ['$8'] },
      },
    ],
    properties: {
      id: { title: 'Id', description: 'Its name among the rules. Example: "in-time".' },
      when: { title: 'When', description: 'Its condition. Absent: it always holds.' },
      ...outcome,
      text: { title: 'Text', description: 'Why, as a sentence to the customer.' },
      fallback: {
        title: 'Fallback',
        description:
          'Marks a general rule, for those whom no rule before it decides. The check then takes it as meant that rules before it decide some of its customers otherwise.',
      },
      because: {
        title: 'Because',
        description: 'Classes whose case adds its text as a further reason. Example: ["window"].',
      },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that the rule rests on. Example: ["A1"].',
      },
    },
  },
  Problems: {
    title: 'Problems',
    description: 'Answers that cannot be true, and what is decided while they stand.',
    properties: {
      outcome: { title: 'Outcome', description: 'What is decided while a problem stands.' },
      unreadable: {
        title: 'Unreadable answer',
        description:
          'Shown for an answer of the wrong kind. {answer} inserts the name of the question.',
      },
      checks: { title: 'Checks', description: 'The problems. Write [] where there are none.' },
    },
  },
  ProblemOutcome: {
    title: 'Outcome of problems',
    description: 'The outcome while answers cannot be true; the verdict has the tone "mend".',
    snippets: [
      {
        label: 'outcome',
        description: 'The four ids.',
        body: { verdict: '$1', status: '$2', bestCase: '$3', certainty: '$4' },
      },
    ],
    properties: outcome,
  },
  Problem: {
    title: 'Problem',
    description: 'Answers that cannot all be true.',
    snippets: [
      {
        label: 'problem: in the future',
        description: 'Something that has happened cannot lie in the future.',
        body: {
          id: '<1:bought-in-future>',
          when: { '<2:boughtAt>': { after: 'now' } },
          answers: ['<2:boughtAt>'],
          text: someText(3),
        },
      },
    ],
    properties: {
      id: { title: 'Id', description: 'Its name. Example: "bought-in-future".' },
      when: {
        title: 'When',
        description: 'Holds for the impossible answers. Example: {"boughtAt": {"after": "now"}}.',
      },
      answers: {
        title: 'Answers',
        description: 'The facts that the customer is sent back to. Example: ["boughtAt"].',
      },
      text: { title: 'Text', description: 'What cannot be, as a sentence to the customer.' },
    },
  },
};
