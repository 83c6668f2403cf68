import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Opens a tab by its id, and takes the focus to an element in it, or else to the tab itself. */
export type OpenTabAct = (tab: string, elementId?: string) => void;

export const OpenTab = createContext<OpenTabAct>(() => {});

/** Opens a tab of the effects: `changes`, `see`, `scenarios`, `map`, `replay` or `hand-over`. */
export function useOpenTab(): OpenTabAct {
  return useContext(OpenTab);
}
