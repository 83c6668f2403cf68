import type { Workbench } from './workbench.ts';
/** Undoes and redoes by the keyboard, outside of text fields. */
export declare function useUndoKeys(bench: Workbench): void;
