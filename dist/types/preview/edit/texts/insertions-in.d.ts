/** The names in braces of a text: `{submissionWindow}` gives `submissionWindow`. */
export declare function insertionsIn(text: string): readonly string[];
