/**
 * A draft that was begun on one document, made anew on another.
 *
 * @returns `null` where one of them is no JSON, or a change touches what differs between the two
 */
export declare function mergedDraft(base: string, draft: string, live: string): string | null;
