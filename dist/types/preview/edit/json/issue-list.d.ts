import type { PolicyIssue } from '../../../policy/index.ts';
/** Everything that is wrong with a document, with its places. */
export declare function IssueList({ issues, onGo, }: {
    issues: readonly PolicyIssue[];
    /** Absent: the places cannot be gone to. */
    onGo?: ((issue: PolicyIssue) => void) | undefined;
}): import("preact").JSX.Element;
