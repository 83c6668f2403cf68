import type { Answer, PolicyDocument } from '../../policy/index.ts';
/** How dates are written that do not begin with the year. */
export type DateOrder = 'day-first' | 'month-first';
/** Where a replay finds what it needs of each past case. */
export interface Columns {
    /** For each fact a column, or one answer for all cases; absent: nobody has answered it. */
    facts: {
        readonly [fact: string]: {
            column: string;
        } | {
            always: Answer;
        };
    };
    /** The column with the moment at which a case is decided, or one moment for all of them. */
    moment: {
        column: string;
    } | {
        at: string;
    };
    /** A column that names the case, for the table of results. */
    name?: string | undefined;
    dates: DateOrder;
}
/** What a name comes to without accents, case and whatever is no letter or digit. */
export declare function plainName(text: string): string;
/**
 * The columns of a file that go by the ids or the names of facts.
 *
 * @param fallback the moment of all cases where no column says when, in the policy's time zone
 */
export declare function guessColumns({ facts }: PolicyDocument, headers: readonly string[], fallback: string): Columns;
