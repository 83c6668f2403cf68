import type { AnswerTable } from './answer-table.ts';
import { type FlatDiagram } from './flat-builder.ts';
/** Walks through flat diagrams by the answers in a table. */
export interface Walker {
    /**
     * Walks on from a place.
     *
     * @returns the end, which is negative; else the place whose test is open or doubtful
     */
    walk: (from: number) => number;
    /** All ends that a walk may come to, whatever the open answers are, and maybe some more. */
    spread: (from: number) => Set<number>;
    /** Whether the last walks met a test that the diagram cannot tell for these answers; forgets it. */
    doubted: () => boolean;
}
/**
 * @param applies for each fact that does not always apply, the place from where that is told
 * @param isTrue what a result there tells; `undefined` where it is none
 */
export declare function makeWalker<T>(table: AnswerTable, diagram: FlatDiagram<T>, applies: readonly (number | undefined)[], isTrue: (result: T) => boolean | undefined): Walker;
