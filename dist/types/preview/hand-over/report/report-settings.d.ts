import { type Policy } from '../../../policy/index.ts';
/** The settings that the draft changes, with the sentences that they settle. */
export declare function ReportSettings({ before, after }: {
    before: Policy;
    after: Policy;
}): import("preact").JSX.Element | null;
