import type { Path } from '../workbench/changes-between.ts';

/** A place in a document as one reads it: `settings › submissionWindow › value`. */
export function placeName(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' › ');
}
