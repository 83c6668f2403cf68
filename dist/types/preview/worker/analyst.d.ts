import { type Tasks } from './tasks.ts';
/** Answers questions about policies that take too long to be answered between two frames. */
export interface Analyst {
    /** Makes ready for a kind of question. */
    prepare(name: keyof Tasks): void;
    /** Rejects when the signal is aborted, or the work fails. */
    ask<Name extends keyof Tasks>(name: Name, input: Tasks[Name]['input'], signal?: AbortSignal): Promise<Tasks[Name]['output']>;
}
/**
 * A worker for each kind of question, so that none waits for another, and none that is given up
 * ends one that is warm; or, where there can be none, the page itself.
 */
export declare function createAnalyst(): Analyst;
