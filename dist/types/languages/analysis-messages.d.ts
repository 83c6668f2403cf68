/** What is said beside a result of what could change it, and of what it rests on. */
export interface AnalysisMessages {
    /** The customer's acts. */
    acts: string;
    /** {outcome}: what the policy says then. */
    outcome: string;
    /** {when}: from or after a moment; {outcome} */
    outcomeThen: string;
    /** What time alone does. */
    later: string;
    laterHint: string;
    /** In front of a moment; in the middle of a sentence in small letters. */
    from: string;
    after: string;
    /** Opens everything that the decision rests on. */
    path: string;
    /** What decides. */
    holds: string;
    /** What rules out another decision. */
    fails: string;
    /** What is not known. */
    open: string;
}
