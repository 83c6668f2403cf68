import { type Shown } from './outline.ts';
export { receiveAnswers } from './receive-answers.ts';
/** What is said of an act, and the text to copy by hand where the browser refused to. */
export interface Done {
    status: string;
    text?: string;
}
/** Does one thing with a result. @param place out of sight, for what has to stand somewhere */
export type Act = (shown: Shown, place: Element) => Done | Promise<Done>;
/** The calendar file of a result. */
export declare function calendarOf(shown: Shown): string;
/** Gives the customer a file with every date that is to come. */
export declare const calendar: Act;
export declare const print: Act;
export declare const copy: Act;
export declare const link: Act;
