import type { State } from './state.ts';
/** What the answers so far decide, and what is still open. Plain data. */
export interface Outlook {
    /** Verdict, status, best case and certainty, in this order; `null` where they can still change. */
    fields: readonly (string | null)[];
    /** The verdicts that real customers with these answers can get. */
    possible: readonly string[];
    /** The unanswered facts that can still change a field. */
    facts: readonly string[];
}
/** The outlook of the answers in a state, exact unless the search is cut short by its budget. */
export declare function outlookOf(state: State): Outlook;
