import Papa from 'papaparse';
import type { BadRow } from './past-case.ts';
import type { Replay } from './replay.ts';
import type { ChangedCase } from './replay-report.ts';
import { resultName } from './result-name.ts';
import { words } from './words.ts';

/** A table as spreadsheets open it: UTF-8 with its mark, and nothing that they would calculate. */
function table(heading: readonly string[], rows: unknown[][]): Blob {
  const text = Papa.unparse({ fields: [...heading], data: rows }, { escapeFormulae: true });
  return new Blob(['\uFEFF', text], { type: 'text/csv' });
}

/** All cases that are decided differently. */
export function changedTable(
  rows: readonly ChangedCase[],
  { before, after, comparison, lang }: Replay,
): Blob {
  const say = words[lang];
  const groups = new Map(comparison?.regions.map(({ id, text }) => [id, text]));
  const name = (result: string) => resultName(result, [before, after], lang);
  return table(
    [say.line, say.name, say.before, say.after, say.group],
    rows.map((row) => [
      row.line,
      row.name,
      name(row.before),
      name(row.after),
      groups.get(row.region ?? '') ?? '',
    ]),
  );
}

/** All rows that could not be replayed, with what is wrong. */
export function badTable(rows: readonly BadRow[], { lang }: Replay): Blob {
  const say = words[lang];
  return table(
    [say.line, say.problem],
    rows.map(({ line, problem }) => [line, say.problemOf(problem)]),
  );
}
