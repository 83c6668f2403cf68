/** How two quantities compare. */
export type Relation = 'atMost' | 'lessThan' | 'atLeast' | 'moreThan';
/** What the operators that compare two quantities say. */
export declare const relations: Readonly<Record<string, Relation>>;
/** What holds where a relation does not. */
export declare const opposites: Readonly<Record<Relation, Relation>>;
