/**
 * What remains of a clean label for comparing it: letters and digits in lower case, without accents and
 * without a leading "votre" or "your". A `*` that is no mark remains, so that it equals nothing.
 */
export declare function normalise(text: string): string;
