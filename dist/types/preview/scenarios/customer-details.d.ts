import { type Answers, type Policy } from '../../policy/index.ts';
/** Everything that a customer answered, and the dates that the draft gives; folded away. */
export declare function CustomerDetails({ policy, answers, dates, }: {
    policy: Policy;
    answers: Answers;
    dates: {
        readonly [id: string]: string | null;
    };
}): import("preact").JSX.Element;
