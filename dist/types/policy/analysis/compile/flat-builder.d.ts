import type { Node } from '../../explore.ts';
import type { AnswerTable } from './answer-table.ts';
/** What a place of a diagram tests. */
export declare const kinds: {
    readonly compare: 0;
    readonly is: 1;
    readonly among: 2;
    readonly has: 3;
    readonly hasOneOf: 4;
    readonly untold: 5;
};
/** The codes of a fact that pass a test: a table from the least of them on. */
interface CodeSet {
    from: number;
    passes: Uint8Array;
}
/**
 * Decision diagrams in arrays, by the number of a place. A place that is negative is an end: its
 * complement is the number of a result.
 */
export interface FlatDiagram<T> {
    kinds: Uint8Array;
    one: Int32Array;
    other: Int32Array;
    limits: Float64Array;
    yes: Int32Array;
    no: Int32Array;
    sets: readonly CodeSet[];
    lists: readonly (readonly string[])[];
    results: readonly T[];
}
/** Takes in diagrams one after another; the arrays are made at the end. */
export interface FlatBuilder<T> {
    /**
     * @param variables those of the diagram: 0, now, then the earliest and latest of each fact
     * @returns where a walk through it begins
     */
    add: (root: Node | null, variables: readonly string[]) => number;
    finish: () => FlatDiagram<T>;
}
/** @param read makes a result of its JSON text; '' where a diagram was cut short */
export declare function flatBuilder<T>(table: AnswerTable, read: (text: string) => T): FlatBuilder<T>;
export {};
