import type { Screen } from './screens/screen.ts';

/**
 * The ref of an element which says that the page has no form: as long as it is on the page, a form
 * that turns up has the screen drawn again, a moment after elements came to the page or went.
 */
export const awaitForm =
  ({ hasForm, set }: Pick<Screen, 'hasForm' | 'set'>) =>
  (element: Element | null) => {
    let waiting = false;
    const observer = new MutationObserver(() => {
      // A page that never rests pays for few looks.
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        if (!element?.isConnected) observer.disconnect();
        else if (hasForm()) set({});
      }, 50);
    });
    observer.observe(document, { childList: true, subtree: true });
    return () => observer.disconnect();
  };
