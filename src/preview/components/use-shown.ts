import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether an element is laid out at all, as it is not in a tab that is closed. */
export function useShown<Shown extends Element>(): [Ref<Shown>, boolean] {
  const place = useRef<Shown>(null);
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setShown(element.getClientRects().length > 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, shown];
}
