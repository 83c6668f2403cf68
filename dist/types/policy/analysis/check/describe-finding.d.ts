import type { FindingMeaning } from './finding-words/finding-values.ts';
/**
 * Says what is wrong with a policy.
 *
 * @param finding of `checkPolicy`
 * @param lang `en` or `fr`, or a tag that begins so; English for any other
 */
export declare function describeFinding(finding: FindingMeaning, lang: string): string;
