import { type Policy, textIn } from '../../policy/index.ts';
import { shortMoment } from '../components/short-moment.ts';
import type { Expected } from './outcome.ts';

/** What a part of a decision says: words for each of its ids. Nothing at all is an empty list. */
export function tellPart(
  policy: Policy,
  part: keyof Expected,
  value: unknown,
  lang: string,
): string[] {
  if (value === null || value === undefined) return [];
  if (part === 'dates') return [shortMoment(String(value), lang, policy.timeZone)];
  const ids = [value].flat().map(String);
  if (part === 'steps' || part === 'problems') {
    const known = part === 'steps' ? policy.steps : policy.problems.checks;
    // A setting that a text names is left to the document; which step it is stays plain without.
    return ids.map((id) =>
      (textIn(known.find((one) => one.id === id)?.text, lang) || id).replace(/\{\w+\}/g, '…'),
    );
  }
  const named = {
    verdict: policy.verdicts,
    status: policy.statuses,
    bestCase: policy.bestCases,
    certainty: policy.certainties,
  }[part];
  return ids.map((id) => textIn(named?.[id]?.label, lang) || id);
}
