import * as z from 'zod/mini';
import { calendar } from './schema/calendar.ts';
import { fact } from './schema/fact.ts';
import { item, policyDate, problem } from './schema/item.ts';
import { citations, described, id, languageTag, named, text } from './schema/parts.ts';
import { request } from './schema/request.ts';
import { type derived, policyClass, rule } from './schema/rule.ts';
import { scenario } from './schema/scenario.ts';
import { setting } from './schema/setting.ts';
import { value } from './schema/value.ts';
import { outcomeTexts, verdict } from './schema/verdict.ts';

export type { Comparison, Condition, Test } from './schema/condition.ts';
export type { ValueExpression } from './schema/value.ts';

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
