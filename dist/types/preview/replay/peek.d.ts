/** What the beginning of a file shows. */
export interface Peek {
    columns: readonly string[];
    /** For each column its first value that is not empty. */
    examples: {
        readonly [column: string]: string;
    };
}
/**
 * Looks at the first rows of a file.
 *
 * @throws an error that says why, when the file cannot be read
 */
export declare function peek(file: File): Promise<Peek>;
