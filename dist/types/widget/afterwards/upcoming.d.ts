import type { Decision, DecisionItem } from '../../policy/types.ts';
/** A point in time that is still to come, as a calendar shows it. */
export interface Upcoming {
    /** The same whenever this is found again. */
    id: string;
    item: DecisionItem;
    /** The end of a `limit`, the start of a step, what a step waits for, or a time of the timeline. */
    kind: 'limit' | 'start' | 'wait' | 'period';
    /** ISO instants with an offset, or `YYYY-MM-DD`; the same one twice where it is no period. */
    from: string;
    to: string;
}
/**
 * What of a decision belongs into a calendar: its deadlines, the moments of its steps and its
 * timeline, as far as they are to come. Deadlines of the same moment stand there once.
 *
 * @param now milliseconds since 1970 UTC
 * @param timeZone the policy's
 */
export declare function upcoming({ deadlines, steps, timeline }: Decision, now: number, timeZone: string): Upcoming[];
