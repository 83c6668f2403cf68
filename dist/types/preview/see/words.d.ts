import type { Words } from '../language.ts';
import type { PageWords } from './frame-page.ts';
interface Entries {
    intro: string;
    customer: string;
    fresh: string;
    own: string;
    scenarios: string;
    groups: string;
    language: string;
    moment: string;
    now: string;
    nowPresent: string;
    slider: string;
    later: (hours: number) => string;
    sameMoment: string;
    date: (zone: string) => string;
    skipped: (typed: string, meant: string) => string;
    repeated: (typed: string) => string;
    same: string;
    open: string;
    differ: string;
    live: string;
    draft: string;
    sides: readonly [string, string];
    frame: (label: string) => string;
    phones: string;
    page: PageWords;
    title: (moment: string) => string;
    titleNow: string;
}
/** The words of the customer's view. */
export declare const words: Words<Entries>;
export {};
