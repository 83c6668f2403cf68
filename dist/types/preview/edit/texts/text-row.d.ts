import type { TextEntry } from './text-entries.ts';
/** A text, language beside language. */
export declare function TextRow({ entry, live, languages, }: {
    entry: TextEntry;
    /** As it is today, by language. */
    live: TextEntry['text'];
    /** Those shown, the binding one first. */
    languages: readonly string[];
}): import("preact").JSX.Element;
