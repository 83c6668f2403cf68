import type { Policy, Side } from '../../policy/index.ts';
/** What one of the policies says of a group: the decision, the rule's words, its own sentences. */
export declare function SideView({ side, other, title, policy, }: {
    side: Side;
    /** What the other policy says: sentences that both cite tell no difference. */
    other: Side;
    title: string;
    policy: Policy;
}): import("preact").JSX.Element;
