import * as z from 'zod/mini';

// A strict Content-Security-Policy reports zod's `new Function` probe as a violation.
z.config({ jitless: true });

/** Adds what an editor shows to the author of a policy. */
function described<T extends z.core.$ZodType>(schema: T, title: string, description: string): T {
  z.globalRegistry.add(schema, { title, description });
  return schema;
}

/** Adds what an editor shows, and a name by which the JSON Schema refers to the part. */
function named<T extends z.core.$ZodType>(
  schema: T,
  id: string,
  title: string,
  description: string,
): T {
  z.globalRegistry.add(schema, { id, title, description });
  return schema;
}

const id = () =>
  described(
    z.string().check(z.regex(/^[A-Za-z][\w-]*$/)),
    'Id',
    'Letters, digits, - and _; starts with a letter.',
  );

const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

export const text = named(
  z.record(languageTag, z.string().check(z.minLength(1))),
  'Text',
  'Text by language',
  'One entry per language of the document. The first language is binding. {name} inserts a setting, an answer or a date.',
);

const citations = described(
  z.array(z.string()),
  'Sentences',
  'Ids of the source sentences this comes from.',
);

const literal = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const unitOfLength = z.enum(['hours', 'days', 'weeks', 'months', 'years']);
const unitOfTime = z.enum(['day', 'week', 'month', 'quarter', 'year']);

/** A day of every year. */
const monthDay = described(
  z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
  'Day of the year',
  'MM-DD, for example 12-24.',
);

export type ValueExpression =
  | number
  | string
  | { plus: ValueExpression[] }
  | { minus: ValueExpression[] }
  | { latest: ValueExpression[] }
  | { earliest: ValueExpression[] }
  | { largest: ValueExpression[] }
  | { smallest: ValueExpression[] }
  | { first: ValueExpression[] }
  | { between: [ValueExpression, ValueExpression]; in?: 'days' | undefined }
  | { businessDays: ValueExpression; after: ValueExpression; calendar: string }
  | { startOf: z.infer<typeof unitOfTime>; of: ValueExpression }
  | { endOf: z.infer<typeof unitOfTime>; of: ValueExpression }
  | { next: string; after: ValueExpression }
  | { span: ValueExpression; in: z.infer<typeof unitOfLength> }
  | { lookup: string; in: Record<string, ValueExpression> }
  | { choose: { when?: Condition | undefined; is: ValueExpression }[] };

const values = (minimum: number) => z.array(z.lazy(() => value)).check(z.minLength(minimum));

export const value: z.ZodMiniType<ValueExpression> = named(
  z.union([
    z.number(),
    described(
      z.string(),
      'Name, duration or date',
      'The name of a fact, setting, value or date, or `now`; or an ISO 8601 duration (PT72H, P14D, P1M); or a date (2026-12-31, 2026-12-31T18:00).',
    ),
    described(
      z.strictObject({ plus: values(2) }),
      'Later by',
      'An instant and one or more durations, or numbers to add.',
    ),
    described(
      z.strictObject({ minus: values(2) }),
      'Earlier by',
      'An instant less one or more durations, or numbers to subtract.',
    ),
    described(
      z.strictObject({ latest: values(1) }),
      'Latest of',
      'The latest of several dates. One that did not happen is left out.',
    ),
    described(
      z.strictObject({ earliest: values(1) }),
      'Earliest of',
      'The earliest of several dates. One that did not happen is left out.',
    ),
    described(
      z.strictObject({ largest: values(1) }),
      'Largest of',
      'The largest of several numbers or durations.',
    ),
    described(
      z.strictObject({ smallest: values(1) }),
      'Smallest of',
      'The smallest of several numbers or durations.',
    ),
    described(
      z.strictObject({ first: values(1) }),
      'First that happened',
      'The first of these that is not null.',
    ),
    described(
      z.strictObject({
        between: z.tuple([z.lazy(() => value), z.lazy(() => value)]),
        in: z.optional(z.enum(['days'])),
      }),
      'Time between',
      'The elapsed time from the first instant to the second; with "in": "days", the number of calendar days.',
    ),
    described(
      z.strictObject({
        businessDays: z.lazy(() => value),
        after: z.lazy(() => value),
        calendar: id(),
      }),
      'Business days after',
      'So many business days after the day of an instant (that day is day 0), by one of the calendars, named directly or by a setting.',
    ),
    described(
      z.strictObject({ startOf: unitOfTime, of: z.lazy(() => value) }),
      'Start of',
      'The first second of the day, week (from Monday), month, quarter or year of an instant.',
    ),
    described(
      z.strictObject({ endOf: unitOfTime, of: z.lazy(() => value) }),
      'End of',
      'The last second of the day, week (to Sunday), month, quarter or year of an instant.',
    ),
    described(
      z.strictObject({ next: monthDay, after: z.lazy(() => value) }),
      'Next day of the year',
      'The end of the first such day on or after an instant.',
    ),
    described(
      z.strictObject({ span: z.lazy(() => value), in: unitOfLength }),
      'Span',
      'A number as a duration: so many elapsed hours, or days, weeks, months or years of the calendar.',
    ),
    described(
      z.strictObject({
        lookup: id(),
        in: z.record(
          z.string(),
          z.lazy(() => value),
        ),
      }),
      'Looked up',
      'A value that depends on the answer to another question or on a class.',
    ),
    described(
      z.strictObject({
        choose: z
          .array(
            z.strictObject({ when: z.optional(z.lazy(() => condition)), is: z.lazy(() => value) }),
          )
          .check(z.minLength(1)),
      }),
      'Choose',
      'The first whose condition holds; the last may have none.',
    ),
  ]),
  'Value',
  'Value',
  'An instant, a day, a duration or a number.',
);

export interface Comparison {
  has?: string | string[] | undefined;
  hasOnly?: string | string[] | undefined;
  isNot?: z.infer<typeof literal> | z.infer<typeof literal>[] | undefined;
  exact?: boolean | undefined;
  atMost?: ValueExpression | undefined;
  atLeast?: ValueExpression | undefined;
  lessThan?: ValueExpression | undefined;
  moreThan?: ValueExpression | undefined;
  notAfter?: ValueExpression | undefined;
  notBefore?: ValueExpression | undefined;
  before?: ValueExpression | undefined;
  after?: ValueExpression | undefined;
  within?: { from: string; to: string } | undefined;
}

const ids = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);

export const comparison: z.ZodMiniType<Comparison> = named(
  z.strictObject({
    has: z.optional(described(ids, 'Has', 'An any-of answer holds at least one of these.')),
    hasOnly: z.optional(
      described(ids, 'Has only', 'An any-of answer holds at least one, and none but these.'),
    ),
    isNot: z.optional(described(z.union([literal, z.array(literal)]), 'Is not', 'None of these.')),
    exact: z.optional(
      described(z.boolean(), 'Exact', 'Whether the instant is known to the second.'),
    ),
    atMost: z.optional(
      described(
        z.lazy(() => value),
        'At most',
        '≤',
      ),
    ),
    atLeast: z.optional(
      described(
        z.lazy(() => value),
        'At least',
        '≥',
      ),
    ),
    lessThan: z.optional(
      described(
        z.lazy(() => value),
        'Less than',
        '<',
      ),
    ),
    moreThan: z.optional(
      described(
        z.lazy(() => value),
        'More than',
        '>',
      ),
    ),
    notAfter: z.optional(
      described(
        z.lazy(() => value),
        'Not after',
        'At that instant or earlier.',
      ),
    ),
    notBefore: z.optional(
      described(
        z.lazy(() => value),
        'Not before',
        'At that instant or later.',
      ),
    ),
    before: z.optional(
      described(
        z.lazy(() => value),
        'Before',
        'Earlier than that instant.',
      ),
    ),
    after: z.optional(
      described(
        z.lazy(() => value),
        'After',
        'Later than that instant.',
      ),
    ),
    within: z.optional(
      described(
        z.strictObject({ from: monthDay, to: monthDay }),
        'Within a season',
        'The day of the instant lies in this part of every year, both days included; it may span the new year.',
      ),
    ),
  }),
  'Comparison',
  'Comparison',
  'All of the comparisons given must hold.',
);

export type Test = z.infer<typeof literal> | z.infer<typeof literal>[] | Comparison;

/** A conjunction: every entry must hold. Operators and names may stand side by side. */
export type Condition =
  | boolean
  | {
      [key: string]: Test | Condition | Condition[] | undefined;
    };

const conditions = z.array(z.lazy(() => condition)).check(z.minLength(1));

export const condition: z.ZodMiniType<Condition> = named(
  z.union([
    z.boolean(),
    z.catchall(
      z.object({
        all: z.optional(described(conditions, 'All', 'Every one of these holds.')),
        any: z.optional(described(conditions, 'Any', 'At least one of these holds.')),
        not: z.optional(
          described(
            z.lazy(() => condition),
            'Not',
            'This does not hold.',
          ),
        ),
        surely: z.optional(
          described(
            z.lazy(() => condition),
            'Surely',
            'Holds for every instant that an inexact answer may mean.',
          ),
        ),
        possibly: z.optional(
          described(
            z.lazy(() => condition),
            'Possibly',
            'Holds for at least one instant that an inexact answer may mean.',
          ),
        ),
        unsure: z.optional(
          described(
            z.lazy(() => condition),
            'Unsure',
            'Holds for some of the instants that an inexact answer may mean, and not for others.',
          ),
        ),
      }),
      z.union([literal, z.array(literal).check(z.minLength(1)), z.lazy(() => comparison)]),
    ),
  ]),
  'Condition',
  'Condition',
  'Names with what they must be, all of which must hold: {"window": "in", "support": ["done", "resolved"]}; and the operators all, any, not, surely, possibly, unsure. true and false stand for always and never.',
) as z.ZodMiniType<Condition>;

const answerLabel = z.strictObject({
  label: text,
  hint: z.optional(text),
});

const noAnswer = z.strictObject({
  label: text,
  hint: z.optional(text),
  reads: z.optional(
    described(
      z.union([literal, z.array(z.string())]),
      'Reads as',
      'The answer that this stands for. An instant may read as "now". Absent: it stays unknown, a value of its own.',
    ),
  ),
});

const question = described(
  z.strictObject({
    text: described(text, 'Question', 'What the customer is asked.'),
    hint: z.optional(described(text, 'Hint', 'One short sentence below the question.')),
    whenAnswered: z.optional(
      described(text, 'Reading', 'A label for the answer, as in a list of answers ("Achat").'),
    ),
  }),
  'Question',
  'How the customer is asked. A fact without a question is never asked.',
);

export const fact = named(
  z.strictObject({
    type: described(
      z.enum(['instant', 'date', 'choice', 'choices', 'boolean', 'number', 'text']),
      'Type',
      'instant: a date and time; date: a day; choice: one of; choices: any of; boolean: yes or no; number; text.',
    ),
    question: z.optional(question),
    askedIn: z.optional(
      described(
        z.enum(['request']),
        'Asked in',
        '"request": asked in the request form after the result rather than as a question of its own.',
      ),
    ),
    options: z.optional(
      described(
        z
          .array(
            z.strictObject({
              id: id(),
              label: text,
              hint: z.optional(text),
              alone: z.optional(
                described(
                  z.boolean(),
                  'Alone',
                  'Choosing this takes back every other choice ("I do not know").',
                ),
              ),
            }),
          )
          .check(z.minLength(1)),
        'Options',
        'The answers of a choice.',
      ),
    ),
    yes: z.optional(described(text, 'Yes', 'The label of yes, or of "it happened, on …".')),
    no: z.optional(described(text, 'No', 'The label of no.')),
    none: z.optional(
      described(answerLabel, 'None', 'Makes null an answer: it did not happen, or does not apply.'),
    ),
    unknown: z.optional(
      described(noAnswer, 'Unknown', 'Makes "unknown" an answer: the customer does not know.'),
    ),
    notAfter: z.optional(
      described(
        z.literal('now'),
        'Not after',
        'An inexact instant never means a moment later than now.',
      ),
    ),
    onlyIf: z.optional(
      described(
        z.lazy(() => condition),
        'Only if',
        'Asked only if this holds. Otherwise the fact, unless answered all the same, reads as `otherwise`.',
      ),
    ),
    otherwise: z.optional(
      described(
        z.union([literal, z.array(z.string())]),
        'Otherwise',
        'The answer that a fact reads as while it is not asked.',
      ),
    ),
    unit: z.optional(
      described(
        z.string(),
        'Unit',
        'The unit of a number, as Intl names it (hour, day, kilometer, euro as EUR).',
      ),
    ),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    sentences: z.optional(citations),
  }),
  'Fact',
  'Fact',
  'Something about the customer that the policy depends on.',
);

const setting = named(
  z.strictObject({
    value: described(
      z.union([z.string(), z.number(), z.boolean()]),
      'Value',
      'The value in force: a duration, a number, yes or no, or one of the choices.',
    ),
    label: text,
    explanation: z.optional(
      described(text, 'Explanation', 'The ambiguity that this settles, and how.'),
    ),
    choices: z.optional(
      described(
        z
          .array(
            z.strictObject({
              value: z.union([z.string(), z.number(), z.boolean()]),
              label: text,
            }),
          )
          .check(z.minLength(2)),
        'Choices',
        'The values that it may take.',
      ),
    ),
    sentences: z.optional(citations),
  }),
  'Setting',
  'Setting',
  'A number, a duration or a reading that marketing may change.',
);

const derived = described(
  z.union([z.string(), z.strictObject({ from: id() })]),
  'Id or source',
  'An id, or {"from": name} to take over the value of a class or setting.',
);

const policyClass = named(
  z.strictObject({
    cases: z
      .array(
        z.strictObject({
          is: derived,
          when: z.optional(condition),
          text: z.optional(
            described(
              text,
              'Text',
              'Why, as a sentence to the customer, when a rule gives this class as its reason.',
            ),
          ),
          sentences: z.optional(citations),
        }),
      )
      .check(z.minLength(1)),
  }),
  'Class',
  'Class',
  'A named intermediate result: the first case whose condition holds. The last case may have no condition.',
);

const outcome = {
  verdict: derived,
  status: derived,
  bestCase: derived,
  certainty: derived,
};

const rule = named(
  z.strictObject({
    id: id(),
    when: z.optional(condition),
    ...outcome,
    text: z.optional(described(text, 'Text', 'Why, as a sentence to the customer.')),
    because: z.optional(
      described(
        z.array(z.string()),
        'Because',
        'Classes whose matching case gives a further reason.',
      ),
    ),
    sentences: citations,
  }),
  'Rule',
  'Rule',
  'The first rule whose condition holds decides.',
);

const item = named(
  z.strictObject({
    id: id(),
    when: z.optional(condition),
    text,
    detail: z.optional(text),
    at: z.optional(described(value, 'At', 'When it is due or happens.')),
    until: z.optional(described(value, 'Until', 'The end, where it is a period.')),
    worthAsking: z.optional(
      described(
        condition,
        'Worth asking',
        'Whether a question may be asked only to settle this. Default: always.',
      ),
    ),
    sentences: z.optional(citations),
  }),
  'Item',
  'Item',
  'A step, an assumption, a deadline or a point of the timeline.',
);

const policyDate = named(
  z.strictObject({
    value,
    as: described(
      z.enum(['instant', 'day']),
      'As',
      'instant: date and time in the time zone of the policy; day: the day alone.',
    ),
    inexact: z.optional(
      described(
        z.enum(['latest', 'earliest']),
        'Inexact',
        'Which end it takes where the answers are inexact. Default: latest.',
      ),
    ),
    when: z.optional(described(condition, 'When', 'Without this condition there is no such date.')),
    label: text,
    worthAsking: z.optional(
      described(
        condition,
        'Worth asking',
        'Whether a question may be asked only to know this date. Default: always.',
      ),
    ),
    sentences: z.optional(citations),
  }),
  'Date',
  'Date',
  'A date of the decision.',
);

const problem = named(
  z.strictObject({
    id: id(),
    when: condition,
    answers: described(z.array(z.string()), 'Answers', 'The facts that cannot all be right.'),
    text,
  }),
  'Problem',
  'Problem',
  'Answers that cannot be true.',
);

const requestField = z.strictObject({
  label: text,
  hint: z.optional(text),
  required: z.optional(z.boolean()),
});

const request = named(
  z.strictObject({
    subject: text,
    reason: described(
      z.array(text),
      'Reason',
      "What the form's own field for the reason may call it, best first.",
    ),
    message: described(
      z
        .array(
          z.strictObject({
            when: z.optional(condition),
            text: described(
              text,
              'Line',
              'A line of the message. {name} inserts an answer, a date, a setting, or one of the fields; a line whose insertion is empty is left out.',
            ),
          }),
        )
        .check(z.minLength(1)),
      'Message',
      'The lines of the message. An empty line is written as a single space.',
    ),
    fields: described(
      z.record(z.string(), requestField),
      'Fields',
      'What the customer is asked for the message, by name: orderId, email, reason, explanation, or any other.',
    ),
    attach: z.optional(described(text, 'Attach', 'The reminder to attach proof.')),
    sentences: z.optional(citations),
  }),
  'Request',
  'Request',
  'The request that the customer sends.',
);

const outcomeTexts = z.strictObject({
  label: text,
  text: z.optional(text),
  sentences: z.optional(citations),
});

const verdict = z.strictObject({
  label: described(text, 'Label', 'A few words, for tables and lists.'),
  headline: described(text, 'Headline', 'One sentence to the customer.'),
  text: z.optional(text),
  tone: described(
    z.enum(['positive', 'possible', 'waiting', 'negative', 'mend']),
    'Tone',
    'How the result looks; never its only sign.',
  ),
  sentences: z.optional(citations),
});

const holiday = z.union([
  z.strictObject({ date: monthDay, name: z.optional(z.string()) }),
  z.strictObject({
    easter: described(z.int(), 'Easter', 'Days after Easter Sunday (before it: negative).'),
    name: z.optional(z.string()),
  }),
]);

const calendar = named(
  z.strictObject({
    label: z.optional(text),
    weekend: described(
      z.array(z.int().check(z.gte(1), z.lte(7))),
      'Weekend',
      'Days of the week that are no business days; 1 is Monday, 7 is Sunday.',
    ),
    holidays: z.array(holiday),
  }),
  'Calendar',
  'Calendar',
  'Which days are business days.',
);

const scenario = named(
  z.strictObject({
    id: z.string(),
    title: z.optional(z.string()),
    text: z.optional(z.string()),
    now: z.string(),
    answers: z.record(z.string(), z.unknown()),
    expected: z.strictObject({
      verdict: z.nullable(z.string()),
      status: z.optional(z.nullable(z.string())),
      bestCase: z.optional(z.nullable(z.string())),
      certainty: z.optional(z.nullable(z.string())),
      steps: z.optional(z.array(z.string())),
      dates: z.optional(z.record(z.string(), z.nullable(z.string()))),
      problems: z.optional(z.array(z.string())),
    }),
    note: z.optional(z.nullable(z.string())),
  }),
  'Scenario',
  'Scenario',
  "A customer with the decision that is expected; run whenever the document is loaded by an author's tool.",
);

export const policyDocument = named(
  z.strictObject({
    $schema: z.optional(z.string()),
    id: id(),
    version: described(z.string(), 'Version', 'Changes with every published change.'),
    title: text,
    languages: described(
      z.array(languageTag).check(z.minLength(1)),
      'Languages',
      'The first is binding; the others are translations.',
    ),
    timeZone: described(z.string(), 'Time zone', 'IANA name, for example Europe/Paris.'),
    timeZoneName: described(
      text,
      'Name of the time zone',
      'As a customer says it ("heure de Paris").',
    ),
    contactUrl: z.optional(z.string()),
    source: z.strictObject({
      title: z.optional(text),
      url: z.optional(z.string()),
      sentences: z.array(
        z.strictObject({ id: z.string(), section: z.optional(z.string()), text: z.string() }),
      ),
      translations: z.optional(
        described(
          z.record(languageTag, z.record(z.string(), z.string())),
          'Translations',
          'Sentences by language and id; a courtesy, never binding.',
        ),
      ),
      notRules: described(
        z.array(z.string()),
        'Not rules',
        'Sentences that no rule, step, date or text rests on.',
      ),
    }),
    settings: z.record(id(), setting),
    calendars: z.record(id(), calendar),
    facts: described(
      z.record(id(), fact),
      'Facts',
      'In the order in which the questions are asked.',
    ),
    values: described(
      z.record(id(), value),
      'Values',
      'Named instants, durations and numbers that conditions compare.',
    ),
    classes: z.record(id(), policyClass),
    problems: z.strictObject({
      outcome: z.strictObject({
        verdict: z.string(),
        status: z.string(),
        bestCase: z.string(),
        certainty: z.string(),
      }),
      unreadable: described(
        text,
        'Unreadable answer',
        'Shown for an answer of the wrong type. {answer} inserts the question.',
      ),
      checks: z.array(problem),
    }),
    rules: z.array(rule).check(z.minLength(1)),
    dates: z.record(id(), policyDate),
    steps: z.array(item),
    deadlines: z.array(item),
    timeline: z.array(item),
    assumptions: z.array(item),
    verdicts: z.record(id(), verdict),
    statuses: z.record(id(), outcomeTexts),
    bestCases: z.record(id(), outcomeTexts),
    certainties: z.record(id(), outcomeTexts),
    request,
    notice: z.strictObject({
      text,
      link: z.optional(z.strictObject({ href: z.string(), label: text })),
      sentences: z.optional(citations),
    }),
    scenarios: z.array(scenario),
  }),
  'Policy',
  'Policy',
  'A policy that eligibility-check can decide: facts, rules, dates, steps and texts.',
);

export type Text = z.infer<typeof text>;
export type Fact = z.infer<typeof fact>;
export type Rule = z.infer<typeof rule>;
export type Item = z.infer<typeof item>;
export type PolicyClass = z.infer<typeof policyClass>;
export type PolicyDate = z.infer<typeof policyDate>;
export type Calendar = z.infer<typeof calendar>;
export type Scenario = z.infer<typeof scenario>;
export type Derived = z.infer<typeof derived>;
export type PolicyDocument = z.infer<typeof policyDocument>;
