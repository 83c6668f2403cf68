import { formatList } from './format-list.ts';
import { formatMoment } from './format-moment.ts';
import { readAnswer } from './read-answer.ts';
import { readMoment } from './read-moment.ts';
import { sayOf } from './say-of.ts';
import type { Answer, Policy } from './types.ts';
import { writeMoment } from './write-moment.ts';

/**
 * An answer as the customer would read it.
 *
 * @param lang language of the text
 * @returns '' for an answer that the fact cannot have, or for a fact that the policy does not know
 */
export function describeAnswer(
  policy: Policy,
  factId: string,
  answer: Answer | undefined,
  lang: string,
): string {
  const fact = policy.facts[factId];
  const { timeZone } = policy;
  if (!fact || answer === undefined) return '';
  if (readAnswer(fact, answer, 0, timeZone) === undefined) return '';
  // Of settings alone: an answer of its own would be described by itself.
  const say = sayOf(policy, lang);
  const label = (id: unknown) => say(fact.options?.find((option) => option.id === id)?.label);
  if (answer === null) return say(fact.none?.label);
  if (answer === 'unknown' && fact.unknown) return say(fact.unknown.label);
  if (typeof answer === 'boolean') return say(answer ? fact.yes : fact.no);
  if (typeof answer === 'number') {
    const { unit } = fact;
    const style = unit && (/^[A-Z]{3}$/.test(unit) ? 'currency' : 'unit');
    try {
      return new Intl.NumberFormat(
        lang,
        style ? { style, [style]: unit, unitDisplay: 'long' } : {},
      ).format(answer);
    } catch {
      return '';
    }
  }
  if (typeof answer !== 'string') {
    return formatList(answer.map(label), lang);
  }
  if (fact.type === 'instant' || fact.type === 'date') {
    const moment = readMoment(answer, timeZone);
    if (!moment) return '';
    const day = answer.length <= 10 || fact.type === 'date';
    const iso = writeMoment(moment.earliest, timeZone, day ? 'day' : 'instant');
    return formatMoment(iso, { lang, timeZone });
  }
  return fact.type === 'text' ? answer : label(answer);
}
