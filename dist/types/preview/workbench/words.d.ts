import type { Words } from '../language.ts';
import type { News } from './news.ts';
interface Entries {
    close: string;
    /** What has happened, and the two ways on: `take` what is offered, or `stay`. */
    news: {
        [Kind in News['kind']]: {
            text: (version: string, offered: boolean) => string;
            take: string;
            stay: string;
        };
    };
}
/** The words of what is to be known about where the draft comes from. */
export declare const words: Words<Entries>;
export {};
