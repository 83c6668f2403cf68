import { describe, expect, it } from 'vitest';
import type { BadRow, PastCase } from '../../../src/preview/replay/past-case.ts';
import { peek } from '../../../src/preview/replay/peek.ts';
import { readFile } from '../../../src/preview/replay/read-file.ts';

async function read(content: BlobPart, name = 'cases.csv') {
  const rows: PastCase[] = [];
  const bad: BadRow[] = [];
  let columns: readonly string[] = [];
  await readFile(new File([content], name), {
    onColumns: (found) => {
      columns = found;
    },
    onRows: (more, wrong) => {
      rows.push(...more);
      bad.push(...wrong);
    },
  });
  return { columns, rows, bad };
}

describe('a file of past cases', () => {
  it('is a table with a heading, whatever separates its cells', async () => {
    for (const separator of [',', ';', '\t']) {
      const { columns, rows } = await read(
        ['id|cause|day', 'A|app|1', 'B|device|2'].join('\n').replaceAll('|', separator),
      );
      expect(columns).toEqual(['id', 'cause', 'day']);
      expect(rows).toEqual([
        { line: 2, values: { id: 'A', cause: 'app', day: '1' } },
        { line: 3, values: { id: 'B', cause: 'device', day: '2' } },
      ]);
    }
  });

  it('names lines as an editor does, past line breaks in quotes and empty lines', async () => {
    const { rows } = await read('id,text\r\nA,"one\r\ntwo"\r\n\r\nB,three\r\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('may come from a spreadsheet that knows no UTF-8', async () => {
    // « é » in Windows-1252
    const bytes = new Uint8Array([...'id,Durée\nA,x'].map((letter) => letter.charCodeAt(0)));
    expect((await read(bytes)).columns).toEqual(['id', 'Durée']);
  });

  it('does not take a row apart that has more cells than the heading', async () => {
    const { rows, bad } = await read('id,day\nA,1\nB,2,3\n');
    expect(rows).toHaveLength(1);
    expect(bad).toEqual([{ line: 3, problem: { kind: 'too-many-values', expected: 2, found: 3 } }]);
  });

  it('is a list of JSON, with the answers in a part of their own or not', async () => {
    const list = [{ id: 'A', now: '2026-01-01', answers: { day: 1 } }, { id: 'B', day: 2 }, 7];
    const { columns, rows, bad } = await read(JSON.stringify(list), 'cases.json');
    expect(columns).toEqual(['id', 'now', 'day']);
    expect(rows).toEqual([
      { line: 1, values: { id: 'A', now: '2026-01-01', day: 1 } },
      { line: 2, values: { id: 'B', day: 2 } },
    ]);
    expect(bad).toEqual([{ line: 3, problem: { kind: 'no-row', found: '7' } }]);
  });

  it('is a line of JSON for each case', async () => {
    const { rows, bad } = await read('{"day":1}\n\n{"day":\n{"day":3}\n', 'cases.ndjson');
    expect(rows).toEqual([
      { line: 1, values: { day: 1 } },
      { line: 4, values: { day: 3 } },
    ]);
    expect(bad).toEqual([{ line: 3, problem: { kind: 'no-row', found: '{"day":' } }]);
  });

  it('that is no JSON after all is refused with the reason', async () => {
    await expect(read('[{"day":1},', 'cases.json')).rejects.toThrow(/JSON/);
  });

  it('shows its columns and an example of each before it is read', async () => {
    expect(await peek(new File(['id;jour\nA;\nB;3\n'], 'cas.csv'))).toEqual({
      columns: ['id', 'jour'],
      examples: { id: 'A', jour: '3' },
    });
  });
});
