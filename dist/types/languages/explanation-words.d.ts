/** The words by which the engine tells what a test compares. `{…}` inserts. */
export interface ExplanationWords {
    pair: string;
    /** A name that ends by itself, as a question does. */
    asked: string;
    quoted: string;
    /** A comparison: what is compared, and how it compares. */
    compared: string;
    /** What the current instant is called, by itself and as a limit; and what lies there. */
    now: string;
    atLimit: string;
    atNow: string;
    moment: string;
    named: string;
    interval: string;
    someTime: string;
    sum: string;
    difference: string;
    open: string;
    nothing: string;
    unknown: string;
    /** What an answer would have to be. */
    wanted: string;
    /** An earlier rule decides. */
    overruled: string;
    always: string;
    season: {
        within: string;
        outside: string;
        maybe: string;
    };
    /** By operator, where it holds; where it does not, the opposite one is said. */
    instant: Relations;
    measure: Relations;
    /** Where only some of the instants that an inexact answer may mean satisfy it. */
    maybe: {
        instant: Unsure;
        measure: Unsure;
    };
}
interface Relations {
    /** ≤ */
    atMost: string;
    lessThan: string;
    atLeast: string;
    moreThan: string;
}
interface Unsure {
    /** Perhaps smaller or earlier. */
    less: string;
    more: string;
}
export {};
