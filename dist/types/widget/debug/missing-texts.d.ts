import type { Policy } from '../../policy/types.ts';
/**
 * Where a policy has no text in a language, and shows the one in its binding language instead.
 *
 * @param lang a language tag; `fr-CA` is content with `fr`
 * @returns JSON pointers into the document
 */
export declare function missingTexts({ languages, ...policy }: Policy, lang: string): string[];
