import type { Policy, PolicyComparison } from '../../policy/index.ts';
import * as engine from '../../policy/index.ts';
import type { PageLanguage } from '../language.ts';
import type { Columns } from './columns.ts';
import { readFile } from './read-file.ts';
import type { ReplayReport } from './replay-report.ts';
import { badTable, changedTable } from './tables.ts';
import { createTally } from './tally.ts';

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

/** So many rows are shown; the tables hold all of them. */
const shown = 100;

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
export async function replay(
  input: Replay,
  onProgress: (progress: Progress) => void,
): Promise<ReplayReport> {
  const { file, columns, before, after, comparison } = input;
  const regionOf = comparison ? engine.regionOf(before, after, comparison) : () => null;
  const tally = createTally(before, after, columns, regionOf);
  let rows = 0;
  await readFile(file, {
    onColumns() {},
    onRows(read, bad, done) {
      tally.add(read, bad);
      rows += read.length + bad.length;
      onProgress({ done, rows });
    },
  });
  const { decided, flows, regions, changed, bad } = tally;
  return {
    decided,
    flows,
    regions,
    changed: {
      count: changed.length,
      first: changed.slice(0, shown),
      table: changedTable(changed, input),
    },
    bad: { count: bad.length, first: bad.slice(0, shown), table: badTable(bad, input) },
  };
}
