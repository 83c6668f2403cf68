import type { PolicyDocument } from '../src/policy/schema.ts';
import { only } from './only.ts';
import { stripPolicy } from './strip-policy.ts';

/** What an analysis reads of a policy document and `stripPolicy` leaves out, in all languages. */
export function policyRest(document: PolicyDocument): object {
  const { id, version, languages, labels, source, settings, facts, verdicts, statuses, dates } =
    document;
  const stripped = stripPolicy(document, languages) as unknown as PolicyDocument;
  const kept = new Set(stripped.source.sentences.map((sentence) => sentence.id));
  return {
    id,
    version,
    labels,
    source: { sentences: source.sentences.filter((sentence) => !kept.has(sentence.id)) },
    settings: only(settings, 'label', 'sentences'),
    facts: only(facts, 'act', 'sentences'),
    verdicts: only(verdicts, 'rank'),
    statuses: only(statuses, 'rank'),
    dates: only(dates, 'label'),
  };
}
