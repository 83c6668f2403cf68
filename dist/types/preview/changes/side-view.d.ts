import type { Policy, Side } from '../../policy/index.ts';
/** What one of the policies says of a group: the decision, the rule's words, the sentences. */
export declare function SideView({ side, title, policy }: {
    side: Side;
    title: string;
    policy: Policy;
}): import("preact").JSX.Element;
