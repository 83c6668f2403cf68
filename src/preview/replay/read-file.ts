import Papa from 'papaparse';
import { bytesOf } from './bytes-of.ts';
import type { BadRow, PastCase } from './past-case.ts';

/** What a file is made of, as its rows are read. */
export interface FileReading {
  /** The columns, once the first row is known. */
  onColumns(columns: readonly string[]): void;
  /** Some rows further; `done` is the part of the file that has been read, from 0 to 1. */
  onRows(rows: readonly PastCase[], bad: readonly BadRow[], done: number): void;
  /** Looked at between two parts; true ends the reading. */
  isOver?(): boolean;
}

/** So many entries of a list are handed on at once. */
const portion = 2000;

/** Without the mark that some editors put first. */
const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

/** What French spreadsheets still write where the file is no UTF-8. */
async function encodingOf(file: Blob): Promise<string> {
  const start = await bytesOf(file.slice(0, 1_000_000));
  try {
    // A letter may be cut in two at the end of the part.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** What separates the cells of the heading; the rows below may hold anything. */
function separatorIn(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string) => heading.split(separator).length;
  return [',', ';', '\t', '|'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

const linesIn = (text: string) => text.split(/\r\n|\r|\n/).length;

async function readTable(file: File, reading: FileReading): Promise<void> {
  const encoding = await encodingOf(file);
  let columns: string[] | undefined;
  let line = 1;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(file, {
      encoding,
      delimiter: separatorIn,
      chunkSize: 1_000_000,
      chunk({ data, meta }, parser) {
        const rows: PastCase[] = [];
        const bad: BadRow[] = [];
        for (const cells of data) {
          const begins = line;
          // A quoted cell may hold line breaks.
          line += cells.reduce(
            (lines, cell) => lines + (cell.includes('\n') ? linesIn(cell) - 1 : 0),
            1,
          );
          if (cells.length === 1 && !cells[0]?.trim()) continue;
          if (!columns) {
            columns = cells.map((cell) => cell.trim().replace(/^\uFEFF/, ''));
            reading.onColumns(columns);
            continue;
          }
          if (cells.length > columns.length) {
            const [expected, found] = [columns.length, cells.length];
            bad.push({ line: begins, problem: { kind: 'too-many-values', expected, found } });
            continue;
          }
          const values: Record<string, string> = {};
          for (let index = 0; index < cells.length; index++) {
            values[columns[index] as string] = cells[index] as string;
          }
          rows.push({ line: begins, values });
        }
        reading.onRows(rows, bad, file.size ? Math.min(1, meta.cursor / file.size) : 1);
        if (reading.isOver?.()) parser.abort();
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}

/** A case as JSON has it: its answers may stand in a part of their own, as a scenario has them. */
function flat(entry: unknown): Record<string, unknown> | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null;
  const { answers, ...others } = entry as Record<string, unknown>;
  const isRecord = typeof answers === 'object' && answers !== null && !Array.isArray(answers);
  return isRecord ? { ...others, ...answers } : (entry as Record<string, unknown>);
}

/** JSON: a list of cases, or a case on each line. */
async function readList(file: File, reading: FileReading): Promise<void> {
  const text = textOf(await bytesOf(file)).trim();
  let entries: { line: number; entry: unknown }[];
  const bad: BadRow[] = [];
  if (text.startsWith('[')) {
    entries = (JSON.parse(text) as unknown[]).map((entry, index) => ({ line: index + 1, entry }));
  } else {
    entries = text.split('\n').flatMap((one, index) => {
      if (!one.trim()) return [];
      try {
        return [{ line: index + 1, entry: JSON.parse(one) as unknown }];
      } catch {
        bad.push({ line: index + 1, problem: { kind: 'no-row', found: one.slice(0, 60) } });
        return [];
      }
    });
  }
  const rows = entries.flatMap(({ line, entry }): PastCase[] => {
    const values = flat(entry);
    if (values) return [{ line, values }];
    bad.push({ line, problem: { kind: 'no-row', found: `${JSON.stringify(entry)}`.slice(0, 60) } });
    return [];
  });
  const columns = new Set<string>();
  for (const { values } of rows) for (const column in values) columns.add(column);
  reading.onColumns([...columns]);
  if (!rows[0]) reading.onRows([], bad, 1);
  for (let index = 0; index < rows.length; index += portion) {
    if (reading.isOver?.()) return;
    const next = index + portion;
    reading.onRows(rows.slice(index, next), index ? [] : bad, Math.min(1, next / rows.length));
    // Lets whoever waits have a word.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * Reads a file of past cases: a table with a heading (CSV, with whatever separates its cells, in
 * UTF-8 or as older spreadsheets write), a list of JSON, or a line of JSON for each case.
 *
 * @throws an error that says why, when it is none of these
 */
export async function readFile(file: File, reading: FileReading): Promise<void> {
  const start = textOf(await bytesOf(file.slice(0, 200))).trimStart();
  await (/^[[{]/.test(start) ? readList : readTable)(file, reading);
}
