import type { BadRow } from './past-case.ts';
import type { Replay } from './replay.ts';
import type { ChangedCase } from './replay-report.ts';
/** All cases that are decided differently. */
export declare function changedTable(rows: readonly ChangedCase[], { before, after, comparison, lang }: Replay): Blob;
/** All rows that could not be replayed, with what is wrong. */
export declare function badTable(rows: readonly BadRow[], { lang }: Replay): Blob;
