import { useEffect } from 'preact/hooks';
import type { Workbench } from './workbench.ts';

/** Whether a key goes to something that takes back its own typing. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches(
    'textarea, input:not([type=radio], [type=checkbox], [type=range])',
  );
  return isField || target.isContentEditable;
}

/** Undoes and redoes by the keyboard, outside of text fields. */
export function useUndoKeys(bench: Workbench): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented || isTyping(event)) return;
      const letter = key.toLowerCase();
      const act =
        letter === 'z' ? (shiftKey ? bench.redo : bench.undo) : letter === 'y' ? bench.redo : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [bench]);
}
