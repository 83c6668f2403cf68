export interface SpokenDuration {
    /** As it stands in the text. */
    words: string;
    /** As ISO 8601. */
    duration: string;
}
/** The durations that a text names by a whole number in digits and one unit, such as "72 heures". */
export declare function durationsIn(text: string, lang: string): SpokenDuration[];
