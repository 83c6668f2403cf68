import { type Progress, type Replay } from './replay.ts';
import type { ReplayReport } from './replay-report.ts';
/**
 * Replays a file away from the page; on the page itself, in portions, where there can be no worker.
 *
 * @param signal ends it at once
 */
export declare function runReplay(input: Replay, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<ReplayReport>;
