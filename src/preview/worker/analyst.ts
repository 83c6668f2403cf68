import { startWorker } from './start-worker.ts';
import { type Tasks, tasks } from './tasks.ts';

/** Answers questions about policies that take too long to be answered between two frames. */
export interface Analyst {
  /** Rejects when the signal is aborted, or the work fails. */
  ask<Name extends keyof Tasks>(
    name: Name,
    input: Tasks[Name]['input'],
    signal?: AbortSignal,
  ): Promise<Tasks[Name]['output']>;
}

/** One worker, or, where there can be none, the page itself. */
export function createAnalyst(): Analyst {
  let worker: Worker | null | undefined;
  let count = 0;
  let pending = 0;
  const start = () => {
    try {
      return startWorker('policy-preview-worker.js');
    } catch {
      return null;
    }
  };
  const forget = (ended: Worker) => {
    if (worker === ended) worker = undefined;
  };
  const askWorker = (worker: Worker, name: string, input: unknown, signal?: AbortSignal) =>
    new Promise<never>((resolve, reject) => {
      const id = ++count;
      const over = new AbortController();
      pending++;
      const end = (act: () => void) => {
        pending--;
        over.abort();
        act();
      };
      const giveUp = () => {
        end(() => reject(signal?.reason));
        // What nobody waits for would only keep the next question waiting.
        if (pending) return;
        worker.terminate();
        forget(worker);
      };
      const { signal: until } = over;
      worker.addEventListener(
        'message',
        ({ data }) => {
          if (data.id !== id) return;
          end(() => ('error' in data ? reject(new Error(data.error)) : resolve(data.output)));
        },
        { signal: until },
      );
      worker.addEventListener('error', (event) => end(() => reject(event)), { signal: until });
      signal?.addEventListener('abort', giveUp, { signal: until });
      worker.postMessage({ id, name, input });
    });
  return {
    async ask(name, input, signal) {
      signal?.throwIfAborted();
      if (worker === undefined) worker = start();
      if (worker) return askWorker(worker, name, input, signal);
      return (tasks[name] as (input: unknown) => never)(input);
    },
  };
}
