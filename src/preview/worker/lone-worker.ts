import { startWorker } from './start-worker.ts';

/** A worker that one kind of question is put to, started anew whenever it is needed. */
export interface LoneWorker {
  /** Starts it, so that it has loaded by the time it is asked. */
  prepare(): void;
  /**
   * Rejects when the signal is aborted, or the work fails.
   *
   * @returns `null` where there can be no worker
   */
  ask(name: string, input: unknown, signal?: AbortSignal): Promise<never> | null;
}

/** See {@link LoneWorker}; it is not started yet. */
export function loneWorker(): LoneWorker {
  /** `undefined`: none, though there may be one. */
  let worker: Worker | null | undefined;
  let count = 0;
  let pending = 0;
  const start = () => {
    try {
      const started = startWorker('policy-preview-worker.js');
      started.addEventListener('error', () => {
        // Of what failed before it was asked, the next question is to hear.
        if (worker === started && !pending) worker = undefined;
      });
      return started;
    } catch {
      return null;
    }
  };
  const askOf = (asked: Worker, name: string, input: unknown, signal?: AbortSignal) =>
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
        asked.terminate();
        if (worker === asked) worker = start();
      };
      const { signal: until } = over;
      asked.addEventListener(
        'message',
        ({ data }) => {
          if (data.id !== id) return;
          end(() => ('error' in data ? reject(new Error(data.error)) : resolve(data.output)));
        },
        { signal: until },
      );
      asked.addEventListener('error', (event) => end(() => reject(event)), { signal: until });
      signal?.addEventListener('abort', giveUp, { signal: until });
      asked.postMessage({ id, name, input });
    });
  return {
    prepare() {
      if (worker === undefined) worker = start();
    },
    ask(name, input, signal) {
      if (worker === undefined) worker = start();
      return worker && askOf(worker, name, input, signal);
    },
  };
}
