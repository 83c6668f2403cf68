import type { Policy, PolicyComparison } from '../../../policy/index.ts';
/** Which customers the draft treats otherwise, group by group. */
export declare function ReportRegions({ comparison, before, after, }: {
    comparison: PolicyComparison;
    before: Policy;
    after: Policy;
}): import("preact").JSX.Element;
