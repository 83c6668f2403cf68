import type { PolicyDocument } from '../../../policy/index.ts';
/** The names of the settings whose value differs between two documents, in the draft's order. */
export declare function changedSettings(live: PolicyDocument | null, draft: PolicyDocument | null): readonly string[];
