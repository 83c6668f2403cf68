import type { EditorModule } from './editor-handle.ts';
/** The editor, which only those load who open the document. */
export declare function loadEditor(): Promise<EditorModule>;
/** The schema of policies; `null` where it cannot be had. */
export declare function loadSchema(): Promise<unknown>;
