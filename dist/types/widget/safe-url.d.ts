/**
 * A URL that a link may lead to.
 *
 * @param base what a relative one is relative to
 * @returns `null` for none, and for one that would run a script
 */
export declare function safeUrl(url: string | null | undefined, base: string): string | null;
