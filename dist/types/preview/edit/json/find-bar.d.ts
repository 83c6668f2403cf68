import type { RefObject } from 'preact';
import type { EditorHandle } from './editor-handle.ts';
/** Finds a text in the editor: the browser's own search only sees what is on the screen. */
export declare function FindBar({ editor, field, }: {
    editor: EditorHandle;
    field: RefObject<HTMLInputElement | null>;
}): import("preact").JSX.Element;
