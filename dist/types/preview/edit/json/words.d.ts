import type { Words } from '../../language.ts';
interface Entries {
    label: string;
    keys: string;
    plain: string;
    loading: string;
    find: string;
    next: string;
    previous: string;
    found: (at: number, of: number) => string;
    issues: (count: number) => string;
    place: (line: number, column: number) => string;
    goTo: string;
    checking: string;
    sound: string;
    more: (count: number) => string;
    moreSlips: (count: number) => string;
}
/** The words of changing the document as it is written. */
export declare const words: Words<Entries>;
export {};
