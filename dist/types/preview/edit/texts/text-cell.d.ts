import type { PolicyIssue } from '../../../policy/index.ts';
export interface TextCellProps {
    id: string;
    /** JSON pointer to where it stands. */
    at: string;
    /** Of the text in the document, for those who cannot see where it stands. */
    name: string;
    language: string;
    isBinding: boolean;
    /** '' where there is none. */
    text: string;
    /** In the binding language. */
    bindingText: string;
    /** As it is today; `undefined` where there is none. */
    live: string | undefined;
    /** What is wrong with it. */
    issues: readonly PolicyIssue[];
    /** @param text '' takes a translation away */
    onChange(language: string, text: string): void;
    onPause(): void;
}
declare function TextCellNow(props: TextCellProps): import("preact").JSX.Element;
/** One text in one language, changed in place. Drawn anew only when something of it changes. */
export declare const TextCell: typeof TextCellNow;
export {};
