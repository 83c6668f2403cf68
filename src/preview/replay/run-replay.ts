import { startWorker } from '../worker/start-worker.ts';
import { type Progress, type Replay, replay } from './replay.ts';
import type { ReplayReport } from './replay-report.ts';

/**
 * Replays a file away from the page; on the page itself, in portions, where there can be no worker.
 *
 * @param signal ends it at once
 */
export function runReplay(
  input: Replay,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ReplayReport> {
  let worker: Worker;
  try {
    worker = startWorker('policy-preview-replay.js');
  } catch {
    return replay(input, (progress) => {
      signal.throwIfAborted();
      onProgress(progress);
    });
  }
  return new Promise<ReplayReport>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }) => {
      if (data.progress) onProgress(data.progress);
      else if (data.report) resolve(data.report);
      else reject(new Error(data.error));
    });
    worker.postMessage(input);
  }).finally(() => worker.terminate());
}
