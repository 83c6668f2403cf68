import { type Policy, type PolicyFinding } from '../../../policy/index.ts';
/**
 * What the check says of the draft, what weighs most first. Scenarios that fail are told in one
 * line, for the report shows them already; notes are only counted.
 */
export declare function ReportFindings({ findings, policy, }: {
    /** `null` while the check is not done. */
    findings: readonly PolicyFinding[] | null;
    policy: Policy;
}): import("preact").JSX.Element;
