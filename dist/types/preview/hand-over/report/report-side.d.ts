import type { Policy, Side } from '../../../policy/index.ts';
/** What one of the policies says of a group, and the sentences that it says it by. */
export declare function ReportSide({ side, title, policy }: {
    side: Side;
    title: string;
    policy: Policy;
}): import("preact").JSX.Element;
