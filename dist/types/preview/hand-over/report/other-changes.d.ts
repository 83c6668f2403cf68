import type { PolicyDocument } from '../../../policy/index.ts';
/**
 * The places that differ between two documents and are neither the value of a setting nor a text,
 * as one reads them.
 */
export declare function otherChanges(before: PolicyDocument, after: PolicyDocument): string[];
