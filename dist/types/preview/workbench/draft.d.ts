import type { Policy, PolicyDocument, PolicyIssue } from '../../policy/index.ts';
/** A policy document as it stands in an editor. */
export interface Draft {
    /** JSON, as the author wrote it. */
    readonly text: string;
    /** The document in the text; `null` when the text is no JSON object. */
    readonly document: PolicyDocument | null;
    /** The policy, ready to decide; `null` while something is wrong with the document. */
    readonly policy: Policy | null;
    /** Everything that is wrong with it. */
    readonly issues: readonly PolicyIssue[];
}
