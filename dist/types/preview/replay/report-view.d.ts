import type { Policy, PolicyComparison } from '../../policy/index.ts';
import { type ReplayReport } from './replay-report.ts';
/** What a replay found: how many change, a picture, tables, and the rows that want mending. */
export declare function ReportView({ report, before, after, comparison, }: {
    report: ReplayReport;
    before: Policy;
    after: Policy;
    comparison: PolicyComparison | null;
}): import("preact").JSX.Element;
