import { say } from '../../catalogue.ts';
import { findingWords as en } from './finding-words/en.ts';
import type { FindingMeaning } from './finding-words/finding-values.ts';
import { findingWords as fr } from './finding-words/fr.ts';

/**
 * Says what is wrong with a policy.
 *
 * @param finding of `checkPolicy`
 * @param lang `en` or `fr`, or a tag that begins so; English for any other
 */
export function describeFinding(finding: FindingMeaning, lang: string): string {
  return say({ en, fr }, finding, lang);
}
