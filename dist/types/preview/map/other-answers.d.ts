import { type Answers, type Customer, type Policy } from '../../policy/index.ts';
import type { Dimension } from './dimension.ts';
/** What is the same for everybody on the map, to be changed. */
export declare function OtherAnswers({ policies: [live, draft], edges, dimensions, customer, shown, now, onChange, }: {
    policies: readonly [Policy, Policy];
    edges: readonly [Dimension, Dimension];
    dimensions: readonly Dimension[];
    customer: Customer;
    shown: {
        answers: Answers;
        now: string | null;
    };
    /** Milliseconds since 1970 UTC. */
    now: number;
    onChange: (customer: Customer) => void;
}): import("preact").JSX.Element;
