import { say } from '../catalogue.ts';
import { issueWords as en } from './issue-words/en.ts';
import { issueWords as fr } from './issue-words/fr.ts';
import type { IssueMeaning } from './issue-words/issue-values.ts';

/**
 * Says what is wrong with a document.
 *
 * @param issue of `parsePolicy`; one that says nothing but its message is told by that
 * @param lang `en` or `fr`, or a tag that begins so; English for any other
 */
export function describeIssue(
  issue: IssueMeaning | { code?: undefined; message: string },
  lang: string,
): string {
  return issue.code === undefined ? issue.message : say({ en, fr }, issue, lang);
}
