import {
  type Condition,
  type Policy,
  type PolicyDocument,
  parsePolicy,
  type ValueExpression,
} from '../../src/policy/index.ts';

const words = (text: string) => ({ en: text });

/** The smallest document that is a policy: it always says no. */
const smallest: PolicyDocument = {
  id: 'test',
  version: '1',
  title: words('Test'),
  languages: ['en'],
  timeZone: 'UTC',
  timeZoneName: words('UTC'),
  source: { sentences: [{ id: 'A1', text: 'We decide.' }], notRules: [] },
  settings: {},
  calendars: {},
  facts: {},
  values: {},
  classes: {},
  problems: {
    outcome: { verdict: 'invalid', status: 'mend', bestCase: 'none', certainty: 'clear' },
    unreadable: words('We do not understand {answer}.'),
    checks: [],
  },
  rules: [
    {
      id: 'never',
      verdict: 'no',
      status: 'done',
      bestCase: 'none',
      certainty: 'clear',
      sentences: ['A1'],
    },
  ],
  dates: {},
  steps: [],
  deadlines: [],
  timeline: [],
  assumptions: [],
  verdicts: {
    yes: { label: words('Yes'), headline: words('Yes.'), tone: 'positive' },
    no: { label: words('No'), headline: words('No.'), tone: 'negative' },
    invalid: { label: words('Unclear'), headline: words('Please check.'), tone: 'mend' },
  },
  statuses: { done: { label: words('Done') }, mend: { label: words('Mend') } },
  bestCases: { yes: { label: words('Yes') }, none: { label: words('None') } },
  certainties: { clear: { label: words('Clear') } },
  request: {
    subject: words('Request'),
    reason: [words('Refund')],
    message: [{ text: words('Hello') }],
    fields: {},
  },
  notice: { text: words('Your rights remain.') },
  scenarios: [],
};

/** Parts of a document, as an author would write them in JSON. */
export type Parts = { readonly [part in keyof PolicyDocument]?: unknown };

/** A document as it would be written: the smallest one with these parts in place of its own. */
export function testDocument(parts: Parts = {}): Record<string, unknown> {
  return structuredClone({ ...smallest, ...parts });
}

/**
 * The policy of a short document.
 *
 * @throws Error with all issues when the document is no policy
 */
export function testPolicy(parts: Parts = {}): Policy {
  const parsed = parsePolicy(testDocument(parts));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return parsed.policy;
}

const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };

/** A policy whose verdict is `yes` where the condition holds, else `no`. */
export function policyThatAsks(when: Condition, parts: Parts = {}): Policy {
  return testPolicy({
    rules: [
      { id: 'holds', when, verdict: 'yes', ...outcome },
      { id: 'fails', verdict: 'no', ...outcome },
    ],
    ...parts,
  });
}

/** A policy with one date, `result`. */
export function policyThatDates(value: ValueExpression, parts: Parts = {}): Policy {
  const result = { value, as: 'instant', label: words('Result') };
  return testPolicy({ dates: { result }, ...parts });
}

/** A question in one language. */
export const asks = (text: string) => ({ question: { text: words(text) } });

/** An instant that may not have happened. */
export const instant = { type: 'instant', ...asks('When?'), none: { label: words('Not at all') } };
