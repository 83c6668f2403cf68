import type { PageLanguage } from '../language.ts';
/** What a link brings: a document's text, what is to be said about it, both, or neither. */
export interface DraftInLink {
    text?: string;
    problem?: string;
}
/**
 * The draft that a link carries in its fragment.
 *
 * @param hash the fragment of the page's address
 * @param liveText the live document, in which the link's changes are made
 * @param lang in which a problem is told
 * @returns the document's text, or why it cannot be read; neither where the link carries none
 */
export declare function draftInLink(hash: string, liveText: string, lang: PageLanguage): Promise<DraftInLink>;
