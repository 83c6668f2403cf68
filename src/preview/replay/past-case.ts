/** A row of a file of past cases, by its columns. */
export interface PastCase {
  /** From 1: the line of the file on which it begins, or its place in a list of JSON. */
  line: number;
  values: { readonly [column: string]: unknown };
}

/** A row that says nothing that can be replayed. */
export interface BadRow {
  line: number;
  problem: RowProblem;
}

/** What is wrong with a row; the page puts it into words. */
export type RowProblem =
  | { kind: 'no-row'; found: string }
  | { kind: 'too-many-values'; expected: number; found: number }
  | { kind: 'no-moment'; column: string }
  | { kind: 'wrong-moment'; column: string; value: string }
  | { kind: 'wrong-value'; column: string; value: string };
