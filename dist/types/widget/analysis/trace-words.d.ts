export interface TraceWords {
    title: string;
    calendar: string;
    print: string;
    copy: string;
    link: string;
    failed: string;
}
/** The words in a language; French, as in the script, where there are none. */
export declare const traceWords: (lang: string) => TraceWords;
