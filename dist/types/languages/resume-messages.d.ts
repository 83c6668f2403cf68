/** What is said of kept answers. {day}: when they were kept; {until}: when they are deleted. */
export interface ResumeMessages {
    /** On a return. */
    offer: string;
    /** The same, where the device could not keep them. */
    offerHere: string;
    resume: string;
    /** Once they are back. */
    resumed: string;
    /** The same, where the policy is another one by now. */
    changed: string;
    /** Beside the answers of a result. */
    kept: string;
    keptHere: string;
    /** Other answers than these are kept. */
    other: string;
    replace: string;
    forget: string;
    forgotten: string;
    notForgotten: string;
    /** Beside the offer. {outcome}: what the policy says by now. */
    since: string;
}
