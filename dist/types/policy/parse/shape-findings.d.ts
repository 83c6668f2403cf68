import type { Finding } from './finding.ts';
/** Where a document does not have the shape of a policy: unknown keys, missing parts, wrong types. */
export declare function shapeFindings(document: unknown): Finding[];
