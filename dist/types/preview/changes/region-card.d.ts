import type { Policy, Region } from '../../policy/index.ts';
/** One group of customers: who they are, what changes for them, why, and one of them. */
export declare function RegionCard({ region, before, after, }: {
    region: Region;
    before: Policy;
    after: Policy;
}): import("preact").JSX.Element;
