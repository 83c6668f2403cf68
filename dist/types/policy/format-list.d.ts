/** Texts as a list of a language ("a, b et c"); with commas where the runtime knows no lists. */
export declare function formatList(texts: readonly string[], lang: string): string;
