import type { Ref } from 'preact';
import { type Policy, type PolicyComparison, type PolicyFinding } from '../../../policy/index.ts';
/** What a draft changes, for whom, by which sentences, to be printed and signed. */
export declare function Report({ before, after, comparison, findings, root, }: {
    before: Policy;
    after: Policy;
    comparison: PolicyComparison;
    /** `null` while the check is not done. */
    findings: readonly PolicyFinding[] | null;
    root: Ref<HTMLElement>;
}): import("preact").JSX.Element;
