import type { Policy } from '../../../policy/index.ts';
import type { Judged } from '../../scenarios/judged.ts';
/** The document's customers for whom something of the decision changes. */
export declare function ReportScenarios({ changed, before, after, }: {
    changed: readonly Judged[];
    before: Policy;
    after: Policy;
}): import("preact").JSX.Element;
