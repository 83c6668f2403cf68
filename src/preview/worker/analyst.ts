import { loneWorker } from './lone-worker.ts';
import { type Tasks, tasks } from './tasks.ts';

/** Answers questions about policies that take too long to be answered between two frames. */
export interface Analyst {
  /** Makes ready for a kind of question. */
  prepare(name: keyof Tasks): void;
  /** Rejects when the signal is aborted, or the work fails. */
  ask<Name extends keyof Tasks>(
    name: Name,
    input: Tasks[Name]['input'],
    signal?: AbortSignal,
  ): Promise<Tasks[Name]['output']>;
}

/**
 * A worker for each kind of question, so that none waits for another, and none that is given up
 * ends one that is warm; or, where there can be none, the page itself.
 */
export function createAnalyst(): Analyst {
  const workers = { read: loneWorker(), compare: loneWorker(), check: loneWorker() };
  return {
    prepare: (name) => workers[name].prepare(),
    async ask(name, input, signal) {
      signal?.throwIfAborted();
      const answer = workers[name].ask(name, input, signal);
      return answer ?? (tasks[name] as (input: unknown) => never)(input);
    },
  };
}
