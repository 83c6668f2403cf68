import { textIn } from '../../policy/text-in.ts';
import type { Decision, Policy } from '../../policy/types.ts';
import { insert } from '../messages/insert.ts';

/** {outcome}: what the policy says by now. By language; a language is added here. */
const words: Record<string, string> & { fr: string } = {
  fr: 'Depuis, la réponse a changé : {outcome}',
  en: 'Since then the answer has changed: {outcome}',
  ar: 'تغيّرت الإجابة منذ ذلك الحين: {outcome}',
  es: 'Desde entonces la respuesta ha cambiado: {outcome}',
  de: 'Seitdem hat sich die Antwort geändert: {outcome}',
  it: 'Da allora la risposta è cambiata: {outcome}',
  pt: 'Desde então, a resposta mudou: {outcome}',
  nl: 'Sindsdien is het antwoord veranderd: {outcome}',
};

/**
 * What is another now than then, in the policy's own words: the verdict with its status, or the
 * status alone.
 *
 * @returns '' where neither changed, or where there is no verdict yet
 */
export function since(policy: Policy, then: Decision, now: Decision, lang: string): string {
  const isSame = then.verdict === now.verdict;
  if (!now.verdict || (isSame && (then.status === now.status || !now.status))) return '';
  const outcome = [
    isSame ? undefined : policy.verdicts[now.verdict]?.headline,
    policy.statuses[now.status ?? '']?.text,
  ]
    .map((text) => textIn(text, lang))
    .filter(Boolean)
    .join(' ');
  return outcome && insert(words[lang.split('-')[0] ?? ''] ?? words.fr, { outcome });
}
