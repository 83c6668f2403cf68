import type { IssueMeaning } from './issue-words/issue-values.ts';

/** Something wrong in a document, before its place in the text is known. */
export type Finding = IssueMeaning & {
  path: readonly (string | number)[];
  suggestion?: string | undefined;
};
