import { sayOf } from '../../policy/say-of.ts';
import type { Answers, Decision, Policy } from '../../policy/types.ts';
import { insert } from '../messages/insert.ts';

/**
 * What is another now than then, in the policy's own words: the verdict with its status, or the
 * status alone.
 *
 * @param words what is said of it, with {outcome} for it
 * @returns '' where neither changed, or where there is no verdict yet
 */
export function since(
  policy: Policy,
  answers: Answers,
  then: Decision,
  now: Decision,
  lang: string,
  words: string,
): string {
  const isSame = then.verdict === now.verdict;
  if (!now.verdict || (isSame && (then.status === now.status || !now.status))) return '';
  const outcome = [
    isSame ? undefined : policy.verdicts[now.verdict]?.headline,
    policy.statuses[now.status ?? '']?.text,
  ]
    .map(sayOf(policy, lang, answers, now.dates))
    .filter(Boolean)
    .join(' ');
  return outcome && insert(words, { outcome });
}
