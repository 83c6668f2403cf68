import type { TextEntry } from './text-entries.ts';
/** A text with what it is today, and how it stands. */
export interface ShownText {
    readonly entry: TextEntry;
    readonly live: TextEntry['text'];
    /** In so many languages it has changed. */
    readonly changed: number;
    /** In so many it is missing. */
    readonly missing: number;
}
/** The texts of one part of the document, behind its name. */
export declare function TextGroup({ section, shown, languages, open, }: {
    section: string;
    shown: readonly ShownText[];
    languages: readonly string[];
    /** Whether it opens by itself, because something is looked for. */
    open: boolean;
}): import("preact").JSX.Element;
