import type { Words } from '../../language.ts';
interface Entries {
    search: string;
    show: string;
    all: string;
    changedOnly: string;
    missingOnly: string;
    languages: string;
    binding: string;
    count: (shown: number) => string;
    none: string;
    sections: {
        [section: string]: string;
    };
    parts: {
        [name: string]: string;
    };
    changed: (count: number) => string;
    missing: (count: number) => string;
    texts: (count: number) => string;
    more: (count: number) => string;
    missingHere: string;
    empty: string;
    unknown: (name: string, suggestion: string) => string;
    lacks: (names: string) => string;
    live: string;
    liveNone: string;
    back: string;
}
/** The words of changing texts. */
export declare const words: Words<Entries>;
export {};
