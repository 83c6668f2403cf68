import type { Path } from '../workbench/changes-between.ts';
/** A place in a document as one reads it: `settings › submissionWindow › value`. */
export declare function placeName(path: Path): string;
