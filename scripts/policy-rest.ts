import type { PolicyDocument } from '../src/policy/schema.ts';
import { only } from './only.ts';
import { stripPolicy } from './strip-policy.ts';
import { textsIn } from './texts-in.ts';

/**
 * What an analysis reads of a policy document and `stripPolicy` leaves out, in the binding language:
 * the parts of the other languages bring their own texts (see `restTexts`).
 */
export function policyRest(document: PolicyDocument): unknown {
  const { id, version, languages, labels, source, settings, facts, verdicts, statuses, dates } =
    document;
  const stripped = stripPolicy(document, languages) as unknown as PolicyDocument;
  const kept = new Set(stripped.source.sentences.map((sentence) => sentence.id));
  const rest = {
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
  return textsIn(rest, languages, languages.slice(0, 1));
}

/** The texts of that in some languages, each at its place. */
export function restTexts(
  { languages: declared, labels, settings, facts, dates }: PolicyDocument,
  languages: readonly string[],
): unknown {
  const acts = Object.entries(facts).flatMap(([id, { act }]) =>
    act ? [[id, { act: { text: act.text } }] as const] : [],
  );
  const texts = {
    labels,
    settings: only(settings, 'label'),
    facts: Object.fromEntries(acts),
    dates: only(dates, 'label'),
  };
  return textsIn(texts, declared, languages);
}
