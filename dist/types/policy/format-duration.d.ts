/** An ISO 8601 duration in words ("72 heures"); '' when the text is none. */
export declare function formatDuration(text: string, lang: string): string;
