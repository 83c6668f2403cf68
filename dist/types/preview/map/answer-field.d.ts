import { type Answer, type Policy } from '../../policy/index.ts';
/** Sets one answer of a customer: a select, beside it a field for what no list can hold. */
export declare function AnswerField({ policy, fact: id, answer, now, onChange, }: {
    policy: Policy;
    fact: string;
    answer: Answer | undefined;
    /** Milliseconds since 1970 UTC. */
    now: number;
    onChange: (answer: Answer | undefined) => void;
}): import("preact").JSX.Element | null;
