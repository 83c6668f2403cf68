/** The candidate that was most likely meant, or `undefined` when none is close. */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;
