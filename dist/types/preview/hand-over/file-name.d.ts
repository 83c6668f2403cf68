import type { PolicyDocument } from '../../policy/index.ts';
/** What the file of a document is called: its id and version, as far as names of files allow. */
export declare function fileName(document: PolicyDocument | null): string;
