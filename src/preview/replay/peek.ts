import { readFile } from './read-file.ts';

/** What the beginning of a file shows. */
export interface Peek {
  columns: readonly string[];
  /** For each column its first value that is not empty. */
  examples: { readonly [column: string]: string };
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : JSON.stringify(value));

/**
 * Looks at the first rows of a file.
 *
 * @throws an error that says why, when the file cannot be read
 */
export async function peek(file: File): Promise<Peek> {
  let columns: readonly string[] = [];
  const examples: Record<string, string> = {};
  let over = false;
  await readFile(file, {
    onColumns(found) {
      columns = found;
    },
    onRows(rows) {
      for (const { values } of rows) {
        for (const [column, value] of Object.entries(values)) {
          const shown = value == null ? '' : text(value);
          if (shown) examples[column] ??= shown;
        }
      }
      over = true;
    },
    isOver: () => over,
  });
  return { columns, examples };
}
