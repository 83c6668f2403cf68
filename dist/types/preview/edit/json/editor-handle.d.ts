import type { PolicyIssue } from '../../../policy/index.ts';
import type { PageLanguage } from '../../language.ts';
/** What the editor needs of the page. */
export interface EditorOptions {
    /** Where it is put. */
    parent: Element;
    root: ShadowRoot | Document;
    text: string;
    /** Of the interface. */
    lang: PageLanguage;
    /** Its accessible name, and the id of what explains its keys. */
    label: string;
    describedBy: string;
    /** The JSON Schema of policies; `null` where it cannot be had: then there is no help. */
    schema: unknown;
    onType(text: string): void;
    onUndo(): void;
    onRedo(): void;
    /** The keys for searching were pressed. */
    onSearch(): void;
}
/** An editor on the page. */
export interface EditorHandle {
    /** Shows another text, moving as little as possible. */
    setText(text: string): void;
    setIssues(issues: readonly PolicyIssue[]): void;
    /** Takes the focus to a place: a JSON pointer, or a line and column, both counted from 1. */
    goTo(place: string | {
        line: number;
        column: number;
    }): void;
    /** Selects the next place where a text stands. @returns which of how many it is */
    find(text: string, direction: 1 | -1): {
        at: number;
        of: number;
    };
    focus(): void;
    destroy(): void;
}
/** What `policy-preview-editor.js` exports. */
export interface EditorModule {
    createEditor(options: EditorOptions): EditorHandle;
}
