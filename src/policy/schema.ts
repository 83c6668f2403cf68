import * as z from 'zod/mini';
import { calendar } from './schema/calendar.ts';
import { fact } from './schema/fact.ts';
import { item, policyDate } from './schema/item.ts';
import { id, languageTag, named, text } from './schema/parts.ts';
import { problems } from './schema/problem.ts';
import { type evidence, notice, request } from './schema/request.ts';
import { type derived, policyClass, rule } from './schema/rule.ts';
import { scenario } from './schema/scenario.ts';
import { setting } from './schema/setting.ts';
import { source } from './schema/source.ts';
import { value } from './schema/value.ts';
import { bestCase, certainty, status, verdict } from './schema/verdict.ts';

export type { Comparison, Condition, Test } from './schema/condition.ts';
export type { ValueExpression } from './schema/value.ts';

/** The shape of a policy document; what each part means is told in `schema/words/`. */
export const policyDocument = named(
  z.strictObject({
    $schema: z.optional(z.string()),
    id,
    version: z.string(),
    title: text,
    languages: z.array(languageTag).check(z.minLength(1)),
    timeZone: z.string(),
    timeZoneName: text,
    contactUrl: z.optional(z.string()),
    source,
    settings: z.record(id, setting),
    calendars: z.record(id, calendar),
    facts: z.record(id, fact),
    values: z.record(id, value),
    labels: z.optional(z.record(id, text)),
    classes: z.record(id, policyClass),
    problems,
    rules: z.array(rule).check(z.minLength(1)),
    dates: z.record(id, policyDate),
    steps: z.array(item),
    deadlines: z.array(item),
    timeline: z.array(item),
    assumptions: z.array(item),
    verdicts: z.record(id, verdict),
    statuses: z.record(id, status),
    bestCases: z.record(id, bestCase),
    certainties: z.record(id, certainty),
    request,
    notice,
    scenarios: z.array(scenario),
  }),
  'Policy',
);

export type Text = z.infer<typeof text>;
export type Fact = z.infer<typeof fact>;
export type Rule = z.infer<typeof rule>;
export type Item = z.infer<typeof item>;
export type Evidence = z.infer<typeof evidence>;
export type PolicyClass = z.infer<typeof policyClass>;
export type PolicyDate = z.infer<typeof policyDate>;
export type Calendar = z.infer<typeof calendar>;
export type Scenario = z.infer<typeof scenario>;
export type Derived = z.infer<typeof derived>;
export type PolicyDocument = z.infer<typeof policyDocument>;
