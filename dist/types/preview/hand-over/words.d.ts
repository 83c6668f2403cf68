import type { Words } from '../language.ts';
interface Entries {
    link: {
        broken: string;
        foreign: (policy: string) => string;
        outdated: (version: string, places: readonly string[]) => string;
        heading: string;
        text: string;
        copy: string;
        copied: string;
        shown: string;
        tooLong: (most: number) => string;
        unchanged: string;
    };
    file: {
        heading: string;
        text: string;
        version: string;
        oldVersion: string;
        download: string;
        broken: string;
    };
    open: {
        heading: string;
        text: string;
        file: string;
        paste: string;
        read: string;
        empty: string;
        unreadable: string;
        sound: (title: string, version: string) => string;
        same: string;
        foreign: (id: string, own: string) => string;
        issues: (count: number) => string;
        take: string;
        mend: string;
        leave: string;
        taken: string;
    };
}
/** The words of handing a draft over, and of taking one in. */
export declare const words: Words<Entries>;
export {};
