/** Opens a tab by its id, and takes the focus to an element in it, or else to the tab itself. */
export type OpenTabAct = (tab: string, elementId?: string) => void;
export declare const OpenTab: import("preact").Context<OpenTabAct>;
/** Opens a tab of the effects: `changes`, `see`, `scenarios`, `map`, `replay` or `hand-over`. */
export declare function useOpenTab(): OpenTabAct;
