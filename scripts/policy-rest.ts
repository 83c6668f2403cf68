import type { PolicyDocument } from '../src/policy/schema.ts';
import { joined } from '../src/widget/analysis/joined.ts';
import { only } from './only.ts';
import { embeddedIn, stripPolicy } from './strip-policy.ts';
import { textsIn } from './texts-in.ts';

type Json = { readonly [key: string]: unknown };

/**
 * What an analysis reads of a policy document beyond what a first visit does, in the binding
 * language: `rest` is what `stripPolicy` leaves out (the parts of the other languages bring their
 * own texts, see `restTexts`); `whole` stands in place of what the script carries cut down.
 */
export function policyRest(document: PolicyDocument): { rest: unknown; whole: Json } {
  const [binding = ''] = document.languages;
  const rest = restOf(document);
  const all = joined(stripPolicy(document, [binding]), rest) as Json;
  const carried = joined(embeddedIn(document, binding), rest) as Json;
  const differs = (key: string) => JSON.stringify(all[key]) !== JSON.stringify(carried[key]);
  const whole = Object.entries(all).filter(([key]) => differs(key));
  return { rest, whole: Object.fromEntries(whole) };
}

function restOf(document: PolicyDocument): unknown {
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
