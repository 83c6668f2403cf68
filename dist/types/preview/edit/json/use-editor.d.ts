import type { RefObject } from 'preact';
import type { EditorHandle } from './editor-handle.ts';
/**
 * Puts an editor of the draft into an element, and keeps the two at one.
 *
 * @param keysId id of what explains its keys
 * @param field in which one searches
 * @returns the editor: `undefined` while it loads, `null` where it cannot be had
 */
export declare function useEditor(place: RefObject<HTMLDivElement | null>, keysId: string, field: RefObject<HTMLInputElement | null>): EditorHandle | null | undefined;
