import type { Words } from '../language.ts';
/** How a stretch of time or of a number is called, by which of its ends belong to it. */
export interface SpanWords {
    upTo: string;
    lessThan: string;
    moreThan: string;
    atLeast: string;
    between: string;
    exactly: string;
    any: string;
}
interface Entries {
    intro: string;
    columns: string;
    rows: string;
    field: string;
    fields: {
        verdict: string;
        status: string;
    };
    since: (name: string) => string;
    from: (earlier: string, later: string) => string;
    within: (earlier: string, later: string, span: string) => string;
    present: string;
    span: SpanWords;
    days: (count: string) => string;
    hours: (count: string) => string;
    minutes: (count: string) => string;
    seconds: (count: string) => string;
    none: string;
    table: (columns: string, rows: string) => string;
    count: (changed: number, all: number) => string;
    unchanged: string;
    live: string;
    draft: string;
    before: string;
    after: string;
    open: string;
    impossible: string;
    legend: string;
    framed: string;
    show: string;
    others: string;
    start: string;
    shown: string;
    own: string;
    scenarios: string;
    unanswered: string;
    onDate: string;
    dateOf: (name: string) => string;
    moment: (text: string) => string;
    inexact: string;
    tooFew: string;
}
/** The words of the map. */
export declare const words: Words<Entries>;
export {};
