import type { BadRow, PastCase } from './past-case.ts';
/** What a file is made of, as its rows are read. */
export interface FileReading {
    /** The columns, once the first row is known. */
    onColumns(columns: readonly string[]): void;
    /** Some rows further; `done` is the part of the file that has been read, from 0 to 1. */
    onRows(rows: readonly PastCase[], bad: readonly BadRow[], done: number): void;
    /** Looked at between two parts; true ends the reading. */
    isOver?(): boolean;
}
/**
 * Reads a file of past cases: a table with a heading (CSV, with whatever separates its cells, in
 * UTF-8 or as older spreadsheets write), a list of JSON, or a line of JSON for each case.
 *
 * @throws an error that says why, when it is none of these
 */
export declare function readFile(file: File, reading: FileReading): Promise<void>;
