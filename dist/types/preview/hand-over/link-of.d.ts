import type { Draft } from '../workbench/draft.ts';
/** Longer links are cut by some mail and chat programs. */
export declare const longestLink = 30000;
/**
 * The link that opens a draft beside the live document.
 *
 * @param address of the page, with or without a fragment
 * @returns `null` where it would be longer than {@link longestLink}
 */
export declare function linkOf(live: Draft, draft: Draft, address: string): Promise<string | null>;
