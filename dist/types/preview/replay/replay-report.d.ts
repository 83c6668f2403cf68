import type { BadRow } from './past-case.ts';
/** What a policy comes to for a past case: the id of a verdict, or one of these two. */
export type Result = string;
/** The answers of the file leave the decision open. */
export declare const open: Result;
/** The answers of the file cannot all be true. */
export declare const impossible: Result;
/** How many cases go from one result to another, or keep theirs. */
export interface Flow {
    before: Result;
    after: Result;
    count: number;
    /** How many of them, with the same verdict, differ in status, best case or certainty. */
    differing: number;
}
/** A past case that is decided differently. */
export interface ChangedCase {
    line: number;
    /** What the file calls it; '' where it has no such column. */
    name: string;
    before: Result;
    after: Result;
    /** The group of customers that it belongs to; `null` where it is in none. */
    region: string | null;
}
/** Many rows: how many, the first of them to be shown, and all of them as a table to download. */
export interface Rows<Row> {
    count: number;
    first: readonly Row[];
    table: Blob;
}
/** What a replay has found. */
export interface ReplayReport {
    /** Cases that were decided under both policies. */
    decided: number;
    flows: readonly Flow[];
    /** In the order of the file. */
    changed: Rows<ChangedCase>;
    /** How many cases each group of customers has, by its id. */
    regions: {
        readonly [region: string]: number;
    };
    /** In the order of the file. */
    bad: Rows<BadRow>;
}
