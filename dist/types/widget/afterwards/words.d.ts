export interface AfterwardsWords {
    /** {date}: when the result was found. */
    found: string;
    /** Above the deadlines. */
    limits: string;
    /** {text} with its moment or answer {when}. */
    pair: string;
    calendarReady: string;
    summaryCopied: string;
    linkCopied: string;
    /** On top of a result whose answers came with a link. */
    received: string;
    /** The same, as long as it is not the result of this moment. {date}: when they were given. */
    asOf: string;
    /** Shows the result of the same answers at this moment. */
    today: string;
    clear: string;
}
/** The words in a language; French, as in the script, where there are none. */
export declare const wordsIn: (lang: string) => AfterwardsWords;
/** A text with its moment or answer; a sentence loses its full stop by that. */
export declare const pairOf: (lang: string, text: string, when: string) => string;
