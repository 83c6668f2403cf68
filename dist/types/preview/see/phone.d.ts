import type { Answers, Policy } from '../../policy/index.ts';
/** The real widget, on a contact page in a frame as wide as a phone, so that it lays out as there. */
export declare function Phone({ label, policy, answers, now, lang, theme, onAnswers, }: {
    label: string;
    policy: Policy;
    answers: Answers;
    /** ISO instant; `null`: the present moment. */
    now: string | null;
    lang: string;
    theme: string | null;
    /** The customer in this phone answered. */
    onAnswers: (answers: Answers) => void;
}): import("preact").JSX.Element;
