import type { Relation } from '../../explain/relation.ts';
import type { Condition, ValueExpression } from '../../schema.ts';
import type { Side } from './both.ts';
import type { Trait } from './trait.ts';
/** What a literal says, to be put in words. */
export type Saying = {
    is: 'comparison';
    name: string;
    relation: Relation;
    limit: ValueExpression;
    /** Whether it holds for all that an inexact answer may mean. */
    sure: boolean;
}
/** One of the answers, or none of them. */
 | {
    is: 'answer';
    name: string;
    values: readonly unknown[];
    holds: boolean;
} | {
    is: 'exact';
    name: string;
    holds: boolean;
} | {
    is: 'season';
    name: string;
    season: {
        from: string;
        to: string;
    };
    holds: boolean;
} | {
    is: 'class';
    name: string;
    values: readonly string[];
} | {
    is: 'outcome';
    field: 'verdict' | 'status' | 'bestCase' | 'certainty';
    values: readonly string[];
} | {
    is: 'other';
    text: string;
};
/** Something that is true of all customers of a group. */
export interface Literal {
    /** By which of the policies. */
    side: Side;
    saying: Saying;
    /** The same in the words of a document. */
    condition: Condition;
    /** How much it takes to say; what says little has its price too. */
    cost: number;
    /** What it says something about, and for which of its values it is true. */
    trait: Trait;
    fits(value: string | boolean): boolean;
}
