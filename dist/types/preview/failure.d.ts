import type { PolicyIssue } from '../policy/index.ts';
/** Why nothing can be shown, with every place in the document that has to be mended. */
export declare function Failure({ title, message, issues, }: {
    title: string;
    message: string;
    issues: readonly PolicyIssue[];
}): import("preact").JSX.Element;
