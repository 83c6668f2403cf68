import type { Flow, Result } from './replay-report.ts';
/** A block on one side of the picture: all cases with one result. */
export interface Block {
    result: Result;
    count: number;
    top: number;
    height: number;
}
/** A ribbon between two blocks, by its edges on both sides. */
export interface Ribbon extends Flow {
    from: number;
    to: number;
    height: number;
}
export interface FlowLayout {
    left: readonly Block[];
    right: readonly Block[];
    ribbons: readonly Ribbon[];
    height: number;
}
/** Lays out how cases flow from one result to another; results in the order given. */
export declare function flowLayout(flows: readonly Flow[], order: readonly Result[], scale: number): FlowLayout;
