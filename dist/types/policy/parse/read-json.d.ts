import type { Slip } from './issue-words/issue-values.ts';
/** Where something stands in a text, both counted from 1. */
export interface Position {
    line: number;
    column: number;
}
/** A JSON text that has been read, or the places where it is no JSON. */
export interface JsonText {
    value: unknown;
    errors: (Position & {
        slip: Slip;
    })[];
    /** The keys that stand twice in one object: where the second stands, and the line of the first. */
    duplicates: (Position & {
        path: (string | number)[];
        key: string;
        first: number;
    })[];
    /** Where the value at a path stands; the closest part around it where there is none. */
    positionOf(path: readonly (string | number)[]): Position | undefined;
}
/** Reads JSON text (no comments, no trailing commas), keeping where everything stands. */
export declare function readJson(text: string): JsonText;
