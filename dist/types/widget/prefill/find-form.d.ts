/**
 * The contact form of a page: the one that a selector names (the form itself, something inside or
 * something around it), or else the one whose controls fit best. A form without a message, as those
 * for searching and for newsletters, is none. Shadow trees and frames are looked through where the
 * page itself has none.
 *
 * @returns null when there is none, also when the selector is invalid or finds nothing
 */
export declare function findForm(root: Document | ShadowRoot, selector?: string | null): HTMLFormElement | null;
