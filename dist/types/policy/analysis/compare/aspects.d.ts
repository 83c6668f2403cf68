import type { Bound } from '../../bound.ts';
import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import type { Meanings } from './meanings-of.ts';
import type { Difference } from './policy-comparison.ts';
/** An instant or day of a decision, before its answers are known. */
export interface Moment {
    end: Bound;
    as: 'instant' | 'day';
}
/** What a decision says in one of its parts; `null`: nothing. */
export interface Part {
    text: string;
    moments: readonly (Moment | null)[];
}
/** A part of a decision beside its outcome. */
export interface Aspect {
    id: string;
    difference: Difference;
    /** Where it stands in the document. */
    list: 'dates' | ItemList | 'reasons';
    /** The date or item; '' for a list as a whole. */
    name: string;
    /** The dates that it only repeats, or counts from. */
    dates: readonly string[];
    /** @throws Fork where the state leaves it open */
    in(view: State): Part | null;
}
declare const itemLists: readonly ['steps', 'deadlines', 'timeline', 'assumptions'];
export type ItemList = (typeof itemLists)[number];
/** The parts of a decision in which two policies can differ for somebody to whom both decide the same. */
export declare function aspectsOf(before: Policy, after: Policy, meanings: Meanings): Aspect[];
export {};
