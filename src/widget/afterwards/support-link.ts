import { readNow } from '../../policy/read-now.ts';
import { carriedName } from '../carry/carried-name.ts';
import { validAnswers } from '../valid-answers.ts';
import { answersMark } from './answers-mark.ts';
import type { Shown } from './outline.ts';
import { impersonal, packAnswers } from './pack-answers.ts';

/** What WordPress and its translators tell one page from another by. */
const namesPage = ['p', 'page_id', 'lang'];

/**
 * An address of this page that shows the same result, without anything personal. The answers stand
 * behind the `#`, which no server is told.
 */
export function supportLink({ policy, answers, now }: Shown, page: string): string {
  const at = readNow(now(), policy.timeZone);
  const told = impersonal(policy, validAnswers(policy, answers));
  const url = new URL(page);
  // What came with the customer's own address, such as a campaign, is nobody else's business.
  for (const name of [...url.searchParams.keys()]) {
    if (!namesPage.includes(name)) url.searchParams.delete(name);
  }
  url.hash = carriedName + answersMark + packAnswers({ policy: policy.id, at, answers: told });
  return url.href;
}
