import { type Tasks } from './tasks.ts';
/** Answers questions about policies that take too long to be answered between two frames. */
export interface Analyst {
    /** Rejects when the signal is aborted, or the work fails. */
    ask<Name extends keyof Tasks>(name: Name, input: Tasks[Name]['input'], signal?: AbortSignal): Promise<Tasks[Name]['output']>;
}
/** One worker, or, where there can be none, the page itself. */
export declare function createAnalyst(): Analyst;
