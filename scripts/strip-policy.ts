import type { PolicyDocument } from '../src/policy/schema.ts';
import { only } from './only.ts';
import { specialisePolicy } from './specialise/specialise-policy.ts';
import { textsIn } from './texts-in.ts';

/** The ids of the sentences that a decision can cite to the customer. */
function citedIds({ rules, classes, steps, deadlines, timeline, assumptions }: PolicyDocument) {
  const citing = [
    ...rules,
    ...Object.values(classes).flatMap(({ cases }) => cases),
    ...[steps, deadlines, timeline, assumptions].flat(),
  ];
  return new Set(citing.flatMap(({ sentences = [] }) => sentences));
}

/** Leaves out some keys of each entry of a record. */
function without(record: Record<string, object>, ...keys: readonly string[]) {
  return Object.fromEntries(
    Object.entries(record).map(([id, entry]) => [
      id,
      Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key))),
    ]),
  );
}

/** Without an empty list of sentences. */
function citing<T extends { sentences?: readonly string[] | undefined }>(item: T): T {
  return item.sentences?.length ? item : { ...item, sentences: undefined };
}

/** Dates without what the engine takes for granted. */
function withoutUsual(dates: Record<string, object>) {
  return Object.fromEntries(
    Object.entries(dates).map(([id, date]) => {
      const isUsual = 'as' in date && date.as === 'instant';
      return [id, isUsual ? { ...date, as: undefined } : date];
    }),
  );
}

/**
 * What a first visit needs of a policy document: no scenarios, no remarks for authors, no sentence
 * that is never cited, and only the texts in these languages, the binding one first.
 */
export function stripPolicy(
  document: PolicyDocument,
  languages: readonly string[],
): Record<string, unknown> {
  const { $schema: _schema, scenarios: _scenarios, labels: _labels, ...policy } = document;
  const cited = citedIds(document);
  const stripped = {
    ...policy,
    languages,
    scenarios: [],
    source: {
      ...policy.source,
      notRules: undefined,
      sentences: policy.source.sentences.filter(({ id }) => cited.has(id)),
    },
    settings: only(policy.settings, 'value'),
    facts: without(policy.facts, 'sentences', 'act', 'topic', 'cost', 'likelihoods'),
    rules: policy.rules.map(({ fallback: _, ...rule }) => rule),
    verdicts: only(policy.verdicts, 'headline', 'text', 'tone'),
    statuses: only(policy.statuses, 'text'),
    bestCases: only(policy.bestCases, 'label'),
    certainties: only(policy.certainties, 'text'),
    dates: withoutUsual(only(policy.dates, 'value', 'as', 'inexact', 'when', 'worthAsking')),
    steps: policy.steps.map(citing),
    notice: { ...policy.notice, sentences: undefined },
    request: {
      ...policy.request,
      sentences: undefined,
      evidence: policy.request.evidence?.map(({ sentences: _, ...one }) => one),
    },
    calendars: Object.fromEntries(
      Object.entries(policy.calendars).map(([id, { weekend, holidays }]) => [
        id,
        { weekend, holidays: holidays.map(({ name: _, ...holiday }) => holiday) },
      ]),
    ),
  };
  return textsIn(stripped, document.languages, languages) as Record<string, unknown>;
}

/** What the script carries of a policy document: what a first visit in one language needs of it. */
export function embeddedIn(document: PolicyDocument, language: string): Record<string, unknown> {
  return stripPolicy(specialisePolicy(document), [language]);
}
