import type { PolicyDocument } from '../../policy/index.ts';

/** What the file of a document is called: its id and version, as far as names of files allow. */
export function fileName(document: PolicyDocument | null): string {
  const parts = [document?.id, document?.version].filter((part) => typeof part === 'string');
  const name = parts.join('-').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${name || 'policy'}.json`;
}
