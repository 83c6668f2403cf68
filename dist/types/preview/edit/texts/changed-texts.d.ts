import type { PolicyDocument } from '../../../policy/index.ts';
/** How many texts, each language counted, read otherwise in the draft than live. */
export declare function changedTexts(live: PolicyDocument | null, draft: PolicyDocument | null): number;
