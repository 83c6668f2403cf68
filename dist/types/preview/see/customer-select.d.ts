import { type Answers, type Customer, type Policy, type Region } from '../../policy/index.ts';
/** Somebody whom the select offers. */
export interface Known {
    key: string;
    title: string;
    customer: Customer;
}
/** The scenarios and the groups’ witnesses, each at an instant that no zone hangs on. */
export declare function knownCustomers(policy: Policy, regions: readonly Region[]): {
    scenarios: Known[];
    groups: Known[];
};
/** Which of them is shown, the one of the same moment first. */
export declare function shownOf(known: readonly Known[], { answers, now }: {
    answers: Answers;
    now: string | null;
}): Known | undefined;
/** Chooses a customer of the document, or of a group that the change affects. */
export declare function CustomerSelect({ scenarios, groups, shown, fresh, onChange, }: {
    scenarios: readonly Known[];
    groups: readonly Known[];
    shown: Known | undefined;
    /** Whether nothing is answered. */
    fresh: boolean;
    /** `null`: somebody new. */
    onChange: (customer: Customer | null) => void;
}): import("preact").JSX.Element;
