import type { Policy, PolicyComparison } from '../../policy/index.ts';
import type { PageLanguage } from '../language.ts';
import type { Columns } from './columns.ts';
import type { ReplayReport } from './replay-report.ts';
/** What is replayed. */
export interface Replay {
    file: File;
    columns: Columns;
    before: Policy;
    after: Policy;
    comparison: PolicyComparison | null;
    /** Of the tables. */
    lang: PageLanguage;
}
/** How far a replay has come. */
export interface Progress {
    /** From 0 to 1. */
    done: number;
    rows: number;
}
/**
 * Decides every case of a file by both policies.
 *
 * @param onProgress told after each portion of the file
 * @throws an error that says why, when the file cannot be read
 */
export declare function replay(input: Replay, onProgress: (progress: Progress) => void): Promise<ReplayReport>;
