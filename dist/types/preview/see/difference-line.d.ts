import { type Answers, type Policy } from '../../policy/index.ts';
/** Says whether the two policies decide differently for the shown customer, and in what. */
export declare function DifferenceLine({ live, draft, answers, now, }: {
    live: Policy;
    draft: Policy;
    answers: {
        live: Answers;
        draft: Answers;
    };
    now: Date;
}): import("preact").JSX.Element;
