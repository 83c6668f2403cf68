import { type Boundary, type Customer, type Policy } from '../../policy/index.ts';
import { type Dimension } from './dimension.ts';
import { type Stretch } from './edge.ts';
/** What one policy says of a place. */
export interface Said {
    verdict: string | null;
    status: string | null;
    /** Whether no such customer can be. */
    impossible: boolean;
}
/** A part of a cell whose customers are all treated alike. */
export interface Part {
    customer: Customer;
    live: Said;
    draft: Said;
    /** On which side of the lines that run through the cell it lies. */
    sides: readonly {
        about: Boundary;
        within: boolean;
    }[];
}
/** A policy and its draft on two edges. */
export interface Picture {
    x: readonly Stretch[];
    y: readonly Stretch[];
    /** Row by row. */
    cells: readonly (readonly (readonly Part[])[])[];
    /** Whether no decision changes inside of a part. */
    exact: boolean;
}
/** Draws the picture: cut just where one of the policies changes its mind. */
export declare function pictureOf(policies: readonly [live: Policy, draft: Policy], edges: readonly [Dimension, Dimension], customer: Customer): Picture;
